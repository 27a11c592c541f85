using System.Collections.Immutable;

namespace Roadmap.Engine.Planning.Selecting;

/// <summary>What a plan is made of.</summary>
/// <param name="Tasks">What is to be placed, in id order.</param>
/// <param name="Running">What goes on beside it, in id order.</param>
/// <param name="Ties">What comes before what among the tasks; they form no circle.</param>
/// <param name="RunningTies">Which tasks wait for something under way.</param>
/// <param name="LeftOut">What is not in the plan, in id order.</param>
/// <param name="Goals">The goals, in the order of the file.</param>
internal sealed record Selection(
    ImmutableArray<PlanTask> Tasks,
    ImmutableArray<RunningTask> Running,
    ImmutableArray<TaskTie> Ties,
    ImmutableArray<RunningTie> RunningTies,
    ImmutableArray<LeftOutPractice> LeftOut,
    ImmutableArray<TaskGoal> Goals);
