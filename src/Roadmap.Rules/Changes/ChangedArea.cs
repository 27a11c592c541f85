using System.Collections.Immutable;
using Roadmap.Rules.Districts;

namespace Roadmap.Rules.Changes;

/// <summary>An area that is supposed to stand at another level: the change is the last entry of the history that it has.</summary>
internal static class ChangedArea
{
    /// <summary>The area with the day of its change.</summary>
    /// <param name="before">What the file says of it, or null.</param>
    /// <param name="after">What it is supposed to be.</param>
    /// <param name="day">When it came about, unless the changes give it a history of its own.</param>
    internal static AreaState Of(AreaState? before, AreaState after, StatedDate day)
    {
        if (after.Level is not { } level || !after.History.IsEmpty)
        {
            return before is not null && Says(before, after) ? before : after;
        }

        if (before is not null && string.Equals(LevelOf(before), level.Text, StringComparison.Ordinal))
        {
            return before;
        }

        ImmutableArray<StatedLevel> past = [.. before?.History.Where(entry => IsEarlier(entry, day)) ?? []];
        return after with { History = past.Add(new StatedLevel(day, level)) };
    }

    private static bool Says(AreaState before, AreaState after) =>
        string.Equals(LevelOf(before), LevelOf(after), StringComparison.Ordinal) && before.History.AsSpan().SequenceEqual(after.History.AsSpan());

    private static string? LevelOf(AreaState area) => area.Level?.Text ?? (area.History is [.., var last] ? last.Level.Text : null);

    private static bool IsEarlier(StatedLevel entry, StatedDate day) => entry.Date.Date is not { } date || date.First < day.Date!.Value.First;
}
