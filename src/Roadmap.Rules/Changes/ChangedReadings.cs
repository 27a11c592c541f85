using System.Collections.Immutable;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Changes;

/// <summary>Readings that are supposed to be told: they stand beside what was told before, and in the place of what was told on the same day.</summary>
internal sealed class ChangedReadings(DistrictState before, RulePack pack, IReadOnlyCollection<Change> changes)
{
    /// <summary>The readings of the district, the earlier ones first.</summary>
    /// <param name="changed">The district with the new readings in the place of those of their role.</param>
    internal IEnumerable<Reading> Of(DistrictState changed)
    {
        var kept = changed.Readings.ToHashSet(ReferenceEqualityComparer.Instance);
        var old = before.Readings.ToHashSet(ReferenceEqualityComparer.Instance);
        ImmutableArray<Reading> told = [.. changed.Readings.Where(reading => !old.Contains(reading)).Select(Dated)];
        return before.Readings
            .Where(reading => kept.Contains(reading) || !(IsForgotten(reading) || told.Any(other => IsOfOneDay(reading, other))))
            .Concat(told);
    }

    private Reading Dated(Reading told)
    {
        var change = changes.FirstOrDefault(change => IsOf(change, told));
        return told with
        {
            Date = change?.On is { } day ? new StatedDate(day, told.Place) : told.Date,
            Method = change is null || change.Value.StartsWith('{') ? told.Method : UsualMethod(told) ?? told.Method,
        };
    }

    /// <summary>As the role told it last, so that the two can be compared.</summary>
    private StatedText? UsualMethod(Reading told) => before.Readings
        .Where(reading => IsOfOneRole(reading, told) && reading is { Method: not null, Date.Date: not null })
        .MaxBy(reading => reading.Date!.Date!.Value.Last)?.Method;

    private bool IsForgotten(Reading reading) => changes.Any(change => change.Value == "missing" && IsOf(change, reading));

    private bool IsOf(Change change, Reading reading)
    {
        var isWhole = string.Equals(change.Subject, reading.Of.Text, StringComparison.Ordinal);
        return (isWhole && (change.Value == "missing" || Role(reading) == FirstRole(reading)))
            || string.Equals(change.Subject, $"{reading.Of.Text}.{Role(reading)}", StringComparison.Ordinal);
    }

    private bool IsOfOneDay(Reading reading, Reading other) =>
        IsOfOneRole(reading, other) && reading.Date?.Date is { Day: not 0 } date && date == other.Date?.Date;

    private bool IsOfOneRole(Reading reading, Reading other) =>
        string.Equals(reading.Of.Text, other.Of.Text, StringComparison.Ordinal) && Role(reading) == Role(other);

    private string? Role(Reading reading) => reading.From?.Text ?? FirstRole(reading);

    private string? FirstRole(Reading reading) =>
        pack.Indicators.FirstOrDefault(indicator => string.Equals(indicator.Id, reading.Of.Text, StringComparison.Ordinal))?.From[0];
}
