using Roadmap.Engine.Sequencing.Objectives;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing;

/// <summary>How to solve a project.</summary>
public sealed record SolveOptions
{
    /// <summary>What makes a schedule good.</summary>
    public Objective Objective { get; init; } = Objective.Makespan;

    /// <summary>How much work it may take.</summary>
    public SolveBudget Budget { get; init; } = SolveBudget.Default;

    /// <summary>Where the random choices begin. The same seed gives the same schedule.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>A schedule to begin from, or null. It need not be feasible; when it is, the result is at least as good.</summary>
    public Schedule? Warm { get; init; }
}
