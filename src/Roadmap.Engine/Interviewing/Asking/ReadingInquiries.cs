using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Questions;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Districts.Editing;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>What can be asked of an indicator: what a role tells, what it told earlier, how many answered.</summary>
internal sealed class ReadingInquiries(BoundDistrict district, PackThresholds thresholds)
{
    private const int DaysInAYear = 365;

    private readonly DistrictInquiries values = new(district, thresholds);

    internal Inquiry? Of(OpenCell cell)
    {
        var indicator = district.Pack.Indicators[district.Index.Indicators[cell.Subject]];
        var readings = district.District.Indicators[district.Index.Indicators[cell.Subject]].Readings;
        var asked = new ReadingView(readings, cell.Role is null ? -1 : district.Index.Roles[cell.Role], DayInterval.On(district.AsOf));
        return (cell.Facet, asked.Speaking) switch
        {
            (FactFacet.SchoolSpread, _) => null,
            (FactFacet.Value, _) when cell.At is not null => OnADay(cell, indicator),
            (_, null) => Reading(cell.Role ?? indicator.From[0], indicator, null),
            (FactFacet.Spread, _) => indicator.From.FirstOrDefault(role => !HasTold(readings, role)) is { } silent ? Reading(silent, indicator, null) : null,
            (FactFacet.ResponseRate, { } speaking) => Responses(cell, indicator, speaking),
            (FactFacet.Trend, { Method: >= 0 } speaking) => Earlier(cell, indicator, speaking),
            _ => null,
        };
    }

    private bool HasTold(ImmutableArray<ToldReading> readings, string role) => readings.Any(reading => reading.Role == district.Index.Roles[role]);

    /// <summary>What the role told on or shortly before a day that is known.</summary>
    private Inquiry? OnADay(OpenCell cell, Indicator indicator)
    {
        var day = CellReader.DayOf(cell.At, district, district.District);
        return day.IsExact && day.HasCertainlyHappened(district.AsOf) ? Reading(cell.Role ?? indicator.From[0], indicator, DaysToTry.Text(day.First)) : null;
    }

    private Inquiry Reading(string role, Indicator indicator, string? day)
    {
        var told = district.District.Indicators[district.Index.Indicators[indicator.Id]].Readings;
        var text = day is null ? $"{indicator.Id}.{role}" : $"{indicator.Id}.{role} at {day}";
        return new Inquiry(
            new OpenCell(text, FactSubjectKind.Indicator, indicator.Id, FactFacet.Value, role),
            new AnswerForm(AnswerKind.Reading, indicator.Type, FactText.Expected(indicator.Type)),
            values.Tried(indicator.Type, thresholds.Of(FactSubjectKind.Indicator, indicator.Id, FactFacet.Value), told.Where(reading => reading.Value.IsKnown).Select(reading => reading.Value.Value)),
            answer => Read(answer, role, indicator, day ?? DaysToTry.Text(district.AsOf)))
        {
            Ask = day is null ? null : $"On {day}: {indicator.Ask ?? indicator.Title}",
        };
    }

    private Reply Read(string answer, string role, Indicator indicator, string usualDay)
    {
        var reading = ReadingText.Of(answer);
        var method = reading.Method is null ? null : MethodOf(reading.Method);
        if (reading.Method is not null && method is null)
        {
            return Reply.Refused($"There is no method \"{reading.Method}\"; there are {string.Join(", ", district.Pack.Methods.Select(known => known.Id))}.");
        }

        return PlainAnswer.Value(indicator.Type, reading.Value) is { } value
            ? Reply.Of(DistrictEdit.Reading(indicator.Id, role, value, reading.Date ?? usualDay, method, reading.Responses, reading.Invited))
            : Reply.Refused(indicator.Type.IsDate ? PlainAnswer.DateRefusal(reading.Value, mayBeNever: true) : PlainAnswer.Refusal(indicator.Type, reading.Value));
    }

    private string? MethodOf(string text) => PlainAnswer.Value(FactType.Choice([.. district.Pack.Methods.Select(method => method.Id)]), text);

    /// <summary>What the same role told by the same method before: without it nothing rises or falls.</summary>
    private Inquiry Earlier(OpenCell cell, Indicator indicator, ToldReading speaking)
    {
        var (role, method) = (district.Pack.Roles[speaking.Role], district.Pack.Methods[speaking.Method]);
        var day = DaysToTry.Text(Math.Max(DayInterval.Earliest + 1, speaking.Date.First - DaysInAYear));
        return new Inquiry(
            new OpenCell(cell.Text, cell.Kind, cell.Subject, FactFacet.Trend, role.Id),
            new AnswerForm(AnswerKind.EarlierReading, indicator.Type, $"{FactText.Expected(indicator.Type)} and its day, such as “… on {day}”"),
            [.. EarlierValues(indicator, speaking.Value.Value).Select(value => $"{value} on {day}")],
            answer => ReadEarlier(answer, role.Id, method.Id, indicator, speaking))
        {
            Ask = $"Before {CellText.Date(speaking.Date, district.AsOf)}, by {method.Title}: {indicator.Ask ?? indicator.Title}",
        };
    }

    private static IEnumerable<string> EarlierValues(Indicator indicator, long value)
    {
        if (!indicator.Type.IsNumber)
        {
            return indicator.Type.Words;
        }

        var step = (indicator.MovesByTenth ? (value / 10) : indicator.MovesBy) + FactType.NumberScale;
        return new[] { value - step, value, value + step }.Where(one => one >= 0).Select(one => FactText.Format(indicator.Type, one));
    }

    private Reply ReadEarlier(string answer, string role, string method, Indicator indicator, ToldReading speaking)
    {
        var reading = ReadingText.Of(answer);
        if (!PartialDate.TryParse(reading.Date, out var date))
        {
            return Reply.Refused($"Say the day too: “{(reading.Value.Length == 0 ? "…" : reading.Value)} on 2014-08”.");
        }

        return date.Last.DayNumber >= speaking.Date.First
            ? Reply.Refused($"{date} is not before {CellText.Date(speaking.Date, district.AsOf)}.")
            : Read(reading.Method is null ? $"{answer} by {method}" : answer, role, indicator, "");
    }

    private Inquiry? Responses(OpenCell cell, Indicator indicator, ToldReading speaking)
    {
        var at = IndexOf(speaking);
        return at < 0 ? null : new Inquiry(
            new OpenCell(cell.Text, cell.Kind, cell.Subject, FactFacet.ResponseRate, district.Pack.Roles[speaking.Role].Id),
            new AnswerForm(AnswerKind.Responses, FactType.Count, "how many of how many, such as 96 of 160"),
            [.. RatesToTry(indicator).Select(rate => string.Create(CultureInfo.InvariantCulture, $"{rate} of 100"))],
            answer => ReadResponses(answer, at))
        {
            Ask = $"How many answered, of how many who were asked: “{indicator.Title}” ({CellText.Date(speaking.Date, district.AsOf)})?",
        };
    }

    private int IndexOf(ToldReading told)
    {
        var readings = district.State.Readings;
        for (var i = 0; i < readings.Length; i++)
        {
            if (ReferenceEquals(readings[i].Place, told.Place))
            {
                return i;
            }
        }

        return -1;
    }

    private SortedSet<long> RatesToTry(Indicator indicator)
    {
        var rates = new SortedSet<long> { 0, 100 };
        foreach (var amount in thresholds.Of(FactSubjectKind.Indicator, indicator.Id, FactFacet.ResponseRate).Amounts)
        {
            var rate = amount / FactType.NumberScale;
            rates.UnionWith([rate - 1, rate, rate + 1]);
        }

        rates.RemoveWhere(rate => rate is < 0 or > 100);
        return rates;
    }

    private static Reply ReadResponses(string answer, int at)
    {
        var reading = ReadingText.Of(answer);
        return reading is { Value.Length: 0, Responses: { } responses, Invited: { } invited }
            ? responses <= invited ? Reply.Of(DistrictEdit.Responses(at, responses, invited)) : Reply.Refused($"More answered than were asked: {responses} of {invited}.")
            : Reply.Refused($"\"{answer.Trim()}\" does not say how many of how many: write 96 of 160.");
    }
}
