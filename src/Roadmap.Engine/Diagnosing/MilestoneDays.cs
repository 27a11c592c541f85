using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Says when a milestone was reached.</summary>
internal static class MilestoneDays
{
    /// <summary>The day at its own precision; null when it was not certainly reached or nobody dated it.</summary>
    internal static string? OrNull(in MilestoneReach reach, int asOf) => reach is { MayBeReached: true, MayBeUnreached: false }
        ? DayText.OrNull(new DayInterval(reach.Earliest, reach.Latest, true), asOf)
        : null;
}
