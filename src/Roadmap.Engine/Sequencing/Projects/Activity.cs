using System.Collections.Immutable;

namespace Roadmap.Engine.Sequencing.Projects;

/// <summary>A step that is placed once and then runs without a break. All times are periods counted from 0.</summary>
public sealed record Activity
{
    /// <summary>Its name in arcs, in results and in the last tie-break of every order.</summary>
    public required string Id { get; init; }

    /// <summary>How many periods it lasts; 0 for a milestone.</summary>
    public required int Duration { get; init; }

    /// <summary>What it takes while it runs, at most one entry per resource or budget.</summary>
    public ImmutableArray<Demand> Demands { get; init; } = [];

    /// <summary>The first period in which it may start.</summary>
    public int EarliestStart { get; init; }

    /// <summary>The last period in which it may start, or null.</summary>
    public int? LatestStart { get; init; }

    /// <summary>The period by whose beginning it has finished, or null.</summary>
    public int? Deadline { get; init; }

    /// <summary>Periods in which it may not start, in any order.</summary>
    public ImmutableArray<int> ClosedStarts { get; init; } = [];

    /// <summary>The period in which it starts because that is already promised, or null. A pin frees it of no other rule.</summary>
    public int? Pin { get; init; }

    /// <summary>What its finish is worth when it comes at once; later finishes are worth less (<see cref="Objectives.ObjectiveLevel.LostWorth"/>).</summary>
    public int Value { get; init; }

    /// <summary>What each period before its finish costs (<see cref="Objectives.ObjectiveLevel.WeightedFinish"/>).</summary>
    public int StallWeight { get; init; }
}
