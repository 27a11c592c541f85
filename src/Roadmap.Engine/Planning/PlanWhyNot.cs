using System.Collections.Immutable;

namespace Roadmap.Engine.Planning;

/// <summary>Why a step does not start when somebody asks, found by planning again with the start kept.</summary>
public sealed record PlanWhyNot
{
    /// <summary>The practice's id.</summary>
    public required string Practice { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>When it was asked to start: a date at its own precision or a term.</summary>
    public required string When { get; init; }

    /// <summary>The plan as it is.</summary>
    public required ActionPlan Plan { get; init; }

    /// <summary>The plan with the start kept; when that cannot be, its conflict says why.</summary>
    public required ActionPlan Instead { get; init; }

    /// <summary>The steps that would stand elsewhere, in id order; empty without a plan.</summary>
    public ImmutableArray<PlanMove> Moves { get; init; } = [];

    /// <summary>What it would cost, or that it would cost nothing, one sentence each; the first is the answer.</summary>
    public required ImmutableArray<string> Answer { get; init; }
}
