using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Planning;

/// <summary>Next steps laid out on a district's calendar, with the reason for every placement: plain data, immutable.</summary>
public sealed record ActionPlan
{
    /// <summary>Which district, as of when.</summary>
    public required DistrictIdentity District { get; init; }

    /// <summary>The packs that were used.</summary>
    public required ImmutableArray<PackIdentity> Packs { get; init; }

    /// <summary>The engine's version, three parts.</summary>
    public required string Engine { get; init; }

    /// <summary>The first day of the plan.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The last day of the plan.</summary>
    public required DateOnly End { get; init; }

    /// <summary>How finely it is laid out.</summary>
    public required CalendarStep Step { get; init; }

    /// <summary>The periods of the plan, in order.</summary>
    public required ImmutableArray<PlanTime> Periods { get; init; }

    /// <summary>The steps, by start, then finish, then id; empty when <see cref="Conflict"/> says why there is no plan.</summary>
    public ImmutableArray<PlanStep> Steps { get; init; } = [];

    /// <summary>Practices that go on beside the plan and use up what they use, in id order.</summary>
    public ImmutableArray<RunningPractice> Running { get; init; } = [];

    /// <summary>What is not in the plan and why, in id order.</summary>
    public ImmutableArray<LeftOutPractice> LeftOut { get; init; } = [];

    /// <summary>When each stall is expected to clear, in the order of the diagnosis.</summary>
    public ImmutableArray<StallClearing> Stalls { get; init; } = [];

    /// <summary>What the district wants to reach, and when the plan reaches it, in the order of the file.</summary>
    public ImmutableArray<PlanGoal> Goals { get; init; } = [];

    /// <summary>How much of each resource is taken, by resource, then time.</summary>
    public ImmutableArray<PlanUse> Uses { get; init; } = [];

    /// <summary>The steps on which the end of the plan hangs, first to last: each waits for the one before it.</summary>
    public ImmutableArray<string> CriticalPath { get; init; } = [];

    /// <summary>What became of the steps of the earlier plan, in id order; empty without one.</summary>
    public ImmutableArray<PlanMove> Moves { get; init; } = [];

    /// <summary>What the plan was made to be good at, the most important first.</summary>
    public ImmutableArray<PlanMeasure> Measures { get; init; } = [];

    /// <summary>True when it is proved that no plan of these steps is better.</summary>
    public bool IsOptimal { get; init; }

    /// <summary>Why the search ended.</summary>
    public required PlanStop Stop { get; init; }

    /// <summary>Why there is no plan; null when there is one, or when it is open whether there is one.</summary>
    public PlanConflict? Conflict { get; init; }

    /// <summary>Warnings about the district file; errors are never here, they keep a plan from being made.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}
