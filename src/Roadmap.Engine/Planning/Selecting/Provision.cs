using System.Collections.Immutable;

namespace Roadmap.Engine.Planning.Selecting;

/// <summary>What brings a milestone about.</summary>
/// <param name="Tasks">The tasks, in id order.</param>
/// <param name="Running">The practices under way, in id order.</param>
/// <param name="AtFinish">True when the milestone comes with their finish, false when it comes with their start.</param>
/// <param name="IsThere">True when it comes with the plan itself: a practice that only has to be planned.</param>
internal sealed record Provision(ImmutableArray<PlanTask> Tasks, ImmutableArray<RunningTask> Running, bool AtFinish, bool IsThere = false)
{
    internal bool IsEmpty => Tasks.IsEmpty && Running.IsEmpty && !IsThere;
}
