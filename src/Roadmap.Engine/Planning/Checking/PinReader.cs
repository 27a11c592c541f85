using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Planning.Calendars;
using Roadmap.Engine.Planning.Selecting;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Checking;

/// <summary>Reads which starts are fixed, from a district's commitments and from what the caller asks for.</summary>
internal sealed class PinReader(BoundDistrict district, PlanCalendar calendar, ICollection<Problem> problems)
{
    /// <summary>The pins by practice ordinal.</summary>
    internal SortedDictionary<int, TaskPin> Read(IEnumerable<PlanPin> asked)
    {
        var pins = new SortedDictionary<int, TaskPin>();
        foreach (var commitment in district.State.Commitments)
        {
            ReadPromise(commitment, pins);
        }

        foreach (var pin in asked)
        {
            ReadAsked(pin, pins);
        }

        return pins;
    }

    private void ReadPromise(CommitmentState commitment, SortedDictionary<int, TaskPin> pins)
    {
        var practice = district.Index.Practices[commitment.Practice.Text];
        if (HasBegun(practice) || pins.ContainsKey(practice) || commitment.Starts.Date is not { } starts)
        {
            return;
        }

        if (Within(starts.First, starts.Last) is { } periods)
        {
            pins.Add(practice, new TaskPin(periods.First, periods.Last, starts.ToString(), commitment.Place));
        }
        else
        {
            problems.Add(starts.First > calendar.End
                ? PlanProblems.PromiseBehindThePlan(commitment.Place, commitment.Practice.Text, starts, calendar.End)
                : PlanProblems.PromiseInThePast(commitment.Place, commitment.Practice.Text, starts, calendar.At(calendar.FirstOpen).From));
        }
    }

    private void ReadAsked(PlanPin pin, SortedDictionary<int, TaskPin> pins)
    {
        if (!district.Index.Practices.TryGetValue(pin.Practice, out var practice))
        {
            problems.Add(PlanProblems.NoSuchPractice(pin.Practice, Spelling.DidYouMean(pin.Practice, district.Index.Practices.Keys)));
        }
        else if (HasBegun(practice))
        {
            var isDone = district.District.Practices[practice].Status == PracticeStatus.InPlace;
            problems.Add(PlanProblems.AlreadyBegun(pin.Practice, isDone ? "in place" : "under way"));
        }
        else if (Days(pin.When) is not { } days)
        {
            problems.Add(PlanProblems.NoSuchTime(pin.Practice, pin.When, Suggestion(pin.When)));
        }
        else if (Within(days.From, days.To) is not { } periods)
        {
            problems.Add(PlanProblems.TimeOutsideThePlan(pin.Practice, pin.When, calendar.At(calendar.FirstOpen).From, calendar.At(calendar.Horizon - 1).From));
        }
        else
        {
            pins[practice] = new TaskPin(periods.First, periods.Last, pin.When, null);
        }
    }

    /// <summary>The days of a date, or of a term, whichever way its name is cased.</summary>
    private (DateOnly From, DateOnly To)? Days(string when)
    {
        if (PartialDate.TryParse(when.Trim(), out var date))
        {
            return (date.First, date.Last);
        }

        var term = district.State.Calendar?.Terms.FirstOrDefault(term => string.Equals(term.Name, when.Trim(), StringComparison.OrdinalIgnoreCase));
        return term is null ? null : (term.From, term.To);
    }

    private string? Suggestion(string when)
    {
        var names = district.State.Calendar?.Terms.Select(term => term.Name).ToList() ?? [];
        return Spelling.DidYouMean(when, names) ?? (names.Count is > 0 and <= 12 ? $"The terms are {string.Join(", ", names)}." : null);
    }

    /// <summary>The open periods of the plan that begin within days or hold all of them; null when there are none.</summary>
    private (int First, int Last)? Within(DateOnly from, DateOnly to)
    {
        var first = Math.Max(calendar.PeriodAt(from), calendar.FirstOpen);
        var last = Math.Min(calendar.PeriodAt(to), calendar.Horizon - 1);
        if (first < last && calendar.At(first).From < from)
        {
            // The period in which a term begins may begin before it; the start itself is to lie in the term.
            first = calendar.At(first).Term is { } term && calendar.At(last).Term == term ? first : first + 1;
        }

        return to < calendar.At(calendar.FirstOpen).From || from > calendar.End || first > last ? null : (first, last);
    }

    private bool HasBegun(int practice) => district.District.Practices[practice].Status is PracticeStatus.InPlace
        || (district.District.Practices[practice].Status == PracticeStatus.UnderWay && Ordering.DistrictArrest.OfPractice(district, practice) != true);
}
