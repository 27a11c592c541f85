using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Roadmap.Engine.Evaluation;

namespace Roadmap.Engine.Ordering;

/// <summary>What was done in and out of order.</summary>
public sealed record OrderAnalysis
{
    private readonly Deferred<ConstraintStandings>? constraints;

    /// <summary>Makes an analysis of which everything is given.</summary>
    public OrderAnalysis()
    {
    }

    /// <summary>Makes an analysis whose constraints are described when they are read.</summary>
    [SetsRequiredMembers]
    internal OrderAnalysis(Deferred<ConstraintStandings> constraints) => this.constraints = constraints;

    /// <summary>Every constraint, in id order.</summary>
    public required ImmutableArray<ConstraintStanding> Constraints
    {
        get => constraints is null ? [] : constraints.Value.All;
        init => constraints = new Given<ConstraintStandings>(new ConstraintStandings(value));
    }

    /// <summary>The roots, highest rank first.</summary>
    public required ImmutableArray<OrderRoot> Roots { get; init; }

    /// <summary>The repair, in the order in which to do it.</summary>
    public required ImmutableArray<RepairStep> Repair { get; init; }

    /// <summary>Where the district's order of areas crosses a profile's.</summary>
    public required ImmutableArray<AreaCrossing> Crossings { get; init; }

    /// <summary>
    /// Weight of violated over weight of kept, inverted, skipped and healed, in thousandths; null when that is 0. No score of merit: a district compares itself with itself.
    /// </summary>
    public long? Index { get; init; }

    /// <summary>The weight of the constraints whose status is unknown, in thousandths.</summary>
    public long UnknownWeight { get; init; }
}
