using System.Collections.Immutable;

namespace Roadmap.Rules.Districts;

/// <summary>Turns what a builder is told into statements about a district or a school.</summary>
internal sealed class StatementWriter(DraftStatements statements, BuiltPlaces places)
{
    internal void Area(string id, string level)
    {
        BuiltPlaces.RequireId(id, nameof(id));
        var text = places.Text(level);
        statements.Set(statements.FindArea(id) is { } known
            ? known with { Level = text }
            : new AreaState(id, text, [], text.Place));
    }

    internal void History(string area, (string Date, string Level)[] entries)
    {
        BuiltPlaces.RequireId(area, nameof(area));
        ImmutableArray<StatedLevel> history =
            [.. entries.Select(entry => new StatedLevel(places.Date(entry.Date, nameof(entries)), places.Text(entry.Level)))];
        statements.Set(statements.FindArea(area) is { } known
            ? known with { History = history }
            : new AreaState(area, null, history, places.Next()));
    }

    internal void Practice(
        string id,
        string? status,
        string? started,
        string? inPlaceSince,
        string? stoppedOn,
        string? plannedStart,
        string? coverage,
        string? ledBy,
        string? expected)
    {
        BuiltPlaces.RequireId(id, nameof(id));
        statements.Set(new PracticeState
        {
            Id = id,
            Place = places.Next(),
            Status = places.TextOrNull(status),
            Started = places.DateOrNull(started, nameof(started)),
            InPlaceSince = places.DateOrNull(inPlaceSince, nameof(inPlaceSince)),
            StoppedOn = places.DateOrNull(stoppedOn, nameof(stoppedOn)),
            PlannedStart = places.DateOrNull(plannedStart, nameof(plannedStart)),
            Coverage = places.TextOrNull(coverage),
            LedBy = places.TextOrNull(ledBy),
            Expected = places.TextOrNull(expected),
        });
    }

    internal void Reading(
        string of,
        string value,
        string? from,
        string? date,
        string? method,
        int? responses,
        int? invited,
        string? margin)
    {
        BuiltPlaces.RequireId(of, nameof(of));
        var subject = places.Text(of);
        statements.Readings.Add(new Reading
        {
            Of = subject,
            Place = subject.Place,
            Value = places.Text(value),
            From = places.TextOrNull(from),
            Date = places.DateOrNull(date, nameof(date)),
            Method = places.TextOrNull(method),
            Responses = NumberOrNull(responses, nameof(responses)),
            Invited = NumberOrNull(invited, nameof(invited)),
            Margin = places.TextOrNull(margin),
        });
    }

    private StatedText? NumberOrNull(int? number, string parameter)
    {
        if (number is not { } amount)
        {
            return null;
        }

        ArgumentOutOfRangeException.ThrowIfNegative(amount, parameter);
        return places.Text(BuiltPlaces.Number(amount));
    }
}
