using System.Collections.Immutable;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Planning.Selecting;

/// <summary>A practice that is to be placed on the calendar.</summary>
internal sealed record PlanTask
{
    internal required Practice Practice { get; init; }

    internal string Id => Practice.Id;

    /// <summary>Its place in the pack.</summary>
    internal required int Ordinal { get; init; }

    /// <summary>What the diagnosis says of it; null when it is here only because it was promised or a goal asks for it.</summary>
    internal LeveragePoint? Point { get; init; }

    /// <summary>How many periods it takes.</summary>
    internal required int Length { get; init; }

    internal bool IsLengthAssumed { get; init; }

    internal bool MustConfirm { get; init; }

    internal TaskPin? Pin { get; init; }

    /// <summary>Points of the stalls that it helps to clear.</summary>
    internal int StallWeight { get; init; }

    /// <summary>The stalls that it helps to clear, in the order of the diagnosis.</summary>
    internal ImmutableArray<string> Clears { get; init; } = [];

    internal ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Tenths of a point, because a solver counts in small whole numbers; 0 when it costs more than it brings.</summary>
    internal int Worth => (int)Math.Clamp((Point?.Thousandths ?? 0) / 100, 0, 1_000_000);
}
