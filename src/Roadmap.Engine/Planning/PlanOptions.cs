using System.Collections.Immutable;

namespace Roadmap.Engine.Planning;

/// <summary>What a plan is to keep to, besides what the district file says.</summary>
public sealed record PlanOptions
{
    /// <summary>The first day of the plan; null takes the calendar's start, or else the first day of the month after the as-of date.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Starts that are to be kept, added to the district's commitments; they win over a commitment of the same practice.</summary>
    public ImmutableArray<PlanPin> Pins { get; init; } = [];

    /// <summary>The plan made before, so that few steps move; null plans afresh.</summary>
    public PreviousPlan? Previous { get; init; }

    /// <summary>How much work the search may do.</summary>
    public PlanBudget Budget { get; init; } = PlanBudget.Usual;
}
