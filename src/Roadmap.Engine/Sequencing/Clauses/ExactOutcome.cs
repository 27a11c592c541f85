namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>What an exact search found within its conflicts.</summary>
internal sealed record ExactOutcome
{
    /// <summary>The best schedule found, at least as good as the one it was given; null when none is known.</summary>
    internal required int[]? Starts { get; init; }

    /// <summary>True when the search space is exhausted: <see cref="Starts"/> is best on every level, or there is no schedule.</summary>
    internal required bool IsExhausted { get; init; }

    /// <summary>For each level the greatest value that it proved no schedule that is best on the levels before can go below; empty when it proved none.</summary>
    internal required long[] LowerBounds { get; init; }

    /// <summary>The conflicts used.</summary>
    internal required int Conflicts { get; init; }
}
