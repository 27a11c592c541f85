using System.Collections.Immutable;

namespace Roadmap.Engine.Sequencing.Objectives;

/// <summary>What makes one schedule better than another: the first level on which they differ, lower is better.</summary>
/// <param name="Levels">The levels, the most important first; at least one.</param>
public sealed record Objective(ImmutableArray<ObjectiveLevel> Levels)
{
    /// <summary>The project is to end as early as it can.</summary>
    public static Objective Makespan { get; } = new([ObjectiveLevel.Makespan]);

    /// <summary>Stalls clear first, then worth comes early, then the project ends early.</summary>
    /// <param name="keptPerMille">See <see cref="ObjectiveLevel.LostWorth"/>.</param>
    public static Objective Leverage(int keptPerMille) =>
        new([ObjectiveLevel.WeightedFinish, ObjectiveLevel.LostWorth(keptPerMille), ObjectiveLevel.Makespan]);
}
