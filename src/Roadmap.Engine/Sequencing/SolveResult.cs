using System.Collections.Immutable;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing;

/// <summary>What a solve found.</summary>
public sealed record SolveResult
{
    /// <summary>Why it ended.</summary>
    public required StopReason Stop { get; init; }

    /// <summary>The best schedule found, or null.</summary>
    public required Schedule? Schedule { get; init; }

    /// <summary>The levels of the objective, in its order; empty when there is no schedule to be had.</summary>
    public required ImmutableArray<LevelResult> Levels { get; init; }

    /// <summary>Why there is no schedule, or null.</summary>
    public Infeasibility? Infeasibility { get; init; }

    /// <summary>The passes used.</summary>
    public required int Passes { get; init; }

    /// <summary>The conflicts used.</summary>
    public required int Conflicts { get; init; }
}
