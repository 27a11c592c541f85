using System.Collections.Immutable;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Planning.Selecting;

/// <summary>A goal of the district and the tasks that reach it.</summary>
/// <param name="State">The goal as it is written.</param>
/// <param name="Milestone">What is to be reached.</param>
/// <param name="By">The last day.</param>
/// <param name="IsReached">True when it holds already.</param>
/// <param name="Tasks">The ids of the tasks that reach it together.</param>
/// <param name="AtFinish">True when their finish reaches it, false when their start does.</param>
/// <param name="Running">The practices under way that are needed for it too.</param>
/// <param name="IsPast">True when the last day has passed already.</param>
/// <param name="Limit">How many periods have ended by the last day (for a start: the last period in which to start).</param>
internal sealed record TaskGoal(
    GoalState State,
    Milestone Milestone,
    DateOnly By,
    bool IsReached,
    ImmutableArray<string> Tasks,
    bool AtFinish,
    ImmutableArray<RunningTask> Running,
    bool IsPast,
    int Limit)
{
    /// <summary>True when the plan can be asked to keep it: it is neither reached nor past, and a task leads to it.</summary>
    internal bool IsOpen => !IsReached && !IsPast && !Tasks.IsEmpty;
}
