using System.Collections.Immutable;

namespace Roadmap.Engine.Planning;

/// <summary>A practice on the calendar.</summary>
public sealed record PlanStep
{
    /// <summary>The practice's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly Starts { get; init; }

    /// <summary>The last day; on the next one it is in place.</summary>
    public required DateOnly Ends { get; init; }

    /// <summary>The number of its first period in <see cref="ActionPlan.Periods"/>, from 0.</summary>
    public required int Period { get; init; }

    /// <summary>How many periods it takes; 1 or more.</summary>
    public required int Length { get; init; }

    /// <summary>The term in which it starts; null between terms and without terms.</summary>
    public string? Term { get; init; }

    /// <summary>What has to come first, met or not by the time the step starts, in the order of the pack.</summary>
    public ImmutableArray<PlanWait> WaitsFor { get; init; } = [];

    /// <summary>Why it does not start one period earlier: everything that stands in the way there; never empty.</summary>
    public required ImmutableArray<PlanReason> Because { get; init; }

    /// <summary>By how many periods it could come later while every other step stays where it is and every goal and the end of the plan are kept.</summary>
    public required int Slack { get; init; }

    /// <summary>True when it lies on <see cref="ActionPlan.CriticalPath"/>.</summary>
    public bool IsCritical { get; init; }

    /// <summary>True when its start was promised or asked for.</summary>
    public bool IsPinned { get; init; }

    /// <summary>True when it is under way and arrested: it begins again, in full.</summary>
    public bool IsRestart { get; init; }

    /// <summary>True when nobody says whether it is there already: confirm that first.</summary>
    public bool MustConfirm { get; init; }

    /// <summary>True when nobody says how long it takes, so the plateau of its area stands in.</summary>
    public bool IsLengthAssumed { get; init; }

    /// <summary>Its place among the leverage points, from 1; null when it is here only because it was promised or a goal asks for it.</summary>
    public int? Rank { get; init; }

    /// <summary>The ids of the stalls that it helps to clear, in the order of the diagnosis.</summary>
    public ImmutableArray<string> Clears { get; init; } = [];

    /// <summary>What should be known about it besides, one sentence each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>How to begin.</summary>
    public ImmutableArray<string> FirstSteps { get; init; } = [];
}
