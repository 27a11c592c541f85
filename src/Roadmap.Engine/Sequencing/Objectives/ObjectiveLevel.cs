using System.Collections.Immutable;

namespace Roadmap.Engine.Sequencing.Objectives;

/// <summary>One number of a schedule that is to be small. All levels are whole numbers, so that every machine finds the same.</summary>
public sealed class ObjectiveLevel
{
    private ObjectiveLevel(LevelKind kind) => Kind = kind;

    /// <summary>The end of the project.</summary>
    public static ObjectiveLevel Makespan { get; } = new(LevelKind.Makespan);

    /// <summary>The sum of stall weight times finish.</summary>
    public static ObjectiveLevel WeightedFinish { get; } = new(LevelKind.WeightedFinish);

    /// <summary>What is added up.</summary>
    public LevelKind Kind { get; }

    /// <summary>What a finish keeps of its worth for each period that it comes later, in thousandths.</summary>
    public int KeptPerMille { get; private init; }

    /// <summary>The starts from which moves are counted; empty on the other levels.</summary>
    public ImmutableArray<int?> Reference { get; private init; } = [];

    /// <summary>The sum of value lost by late finishes.</summary>
    /// <param name="keptPerMille">What a finish keeps of its worth for each period that it comes later, in thousandths: 990 loses one percent a period.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not within 0 to 1000.</exception>
    public static ObjectiveLevel LostWorth(int keptPerMille)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(keptPerMille);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(keptPerMille, 1000);
        return new(LevelKind.LostWorth) { KeptPerMille = keptPerMille };
    }

    /// <summary>The number of activities that start elsewhere than in an earlier schedule.</summary>
    /// <param name="starts">The earlier start of each activity, in the project's order; null where there was none.</param>
    public static ObjectiveLevel Moves(ImmutableArray<int?> starts) => new(LevelKind.Moves) { Reference = starts };
}
