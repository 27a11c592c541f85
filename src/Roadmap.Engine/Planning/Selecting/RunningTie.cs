using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Planning.Selecting;

/// <summary>A practice under way before a task.</summary>
/// <param name="From">The practice that has to be in place.</param>
/// <param name="To">The task.</param>
/// <param name="ToFinish">True when the task's finish counts, false when its start does.</param>
/// <param name="NotBefore">The first period in which the task may start; for a finish, the number of periods that must have ended.</param>
/// <param name="Order">The order that says so.</param>
internal sealed record RunningTie(RunningTask From, PlanTask To, bool ToFinish, int NotBefore, OrderConstraint Order)
{
    /// <summary>The first period in which the task may start.</summary>
    internal int FirstStart => ToFinish ? Math.Max(0, NotBefore - To.Length) : NotBefore;
}
