using System.Collections.Immutable;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>What pinning an activity would do.</summary>
/// <param name="Result">The solve with the pin; its last level counts the activities that moved. Without a schedule, <see cref="ProjectConflicts"/> says why.</param>
/// <param name="Changes">Each level of the objective before and with the pin; empty without a schedule.</param>
/// <param name="Moves">The activities that start elsewhere, in the project's order; empty without a schedule.</param>
public sealed record PinTrialResult(SolveResult Result, ImmutableArray<LevelChange> Changes, ImmutableArray<ActivityMove> Moves);
