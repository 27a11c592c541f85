using System.Collections.Immutable;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>Why rules cannot hold together, or that they can.</summary>
public sealed record ProjectConflict
{
    /// <summary>What is known.</summary>
    public required ConflictOutcome Outcome { get; init; }

    /// <summary>Groups that are enough to make a schedule impossible, in the caller's order; empty when the rest of the project is impossible already, or unless the outcome is <see cref="ConflictOutcome.Impossible"/>.</summary>
    public required ImmutableArray<RuleGroup> Groups { get; init; }

    /// <summary>True when it is proved that no group can be left out of <see cref="Groups"/>: without any one of them there is a schedule.</summary>
    public required bool IsMinimal { get; init; }

    /// <summary>A schedule that keeps all rules, or null unless the outcome is <see cref="ConflictOutcome.Possible"/>.</summary>
    public required Schedule? Schedule { get; init; }

    /// <summary>The conflicts that all searches together learned from.</summary>
    public required long Conflicts { get; init; }
}
