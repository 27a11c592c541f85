using System.Collections.Immutable;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>Ways to make an impossible project possible.</summary>
/// <param name="Outcome">Whether the project has a schedule as it is; only when it is proved to have none are relaxations looked for.</param>
/// <param name="Relaxations">The relaxations of the fewest steps, those that give way least first.</param>
/// <param name="IsComplete">False when a search ran out of conflicts, so that a relaxation of as few steps may be missing.</param>
public sealed record RelaxationResult(ConflictOutcome Outcome, ImmutableArray<Relaxation> Relaxations, bool IsComplete);
