using System.Collections.Immutable;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>A change of rules with which a project has a schedule.</summary>
public sealed record Relaxation
{
    /// <summary>What gives way, all of it together, in the caller's order; without any one step there is no schedule.</summary>
    public required ImmutableArray<RelaxationStep> Steps { get; init; }

    /// <summary>A schedule of the relaxed project: the proof that it works, not the best one.</summary>
    public required Schedule Schedule { get; init; }

    /// <summary>True when it is proved that no step could give way less while the others stay as they are.</summary>
    public required bool IsSmallest { get; init; }

    /// <summary>The project with the rules relaxed.</summary>
    /// <param name="project">The project that the relaxation was found for.</param>
    public Project Apply(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return RuleRelaxer.Apply(project, Steps);
    }
}
