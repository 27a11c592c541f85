using System.Collections.Immutable;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>What is known of one indicator of a district or school.</summary>
internal sealed class IndicatorFacts
{
    internal static IndicatorFacts Nothing { get; } = new([]);

    internal IndicatorFacts(ImmutableArray<ToldReading> readings) => Readings = readings;

    /// <summary>
    /// All readings with a value: by role in the order of the indicator's <c>from</c>, then newest first, then by method in the pack's order, then the lower value.
    /// So the first reading of a role is the one that speaks for it.
    /// </summary>
    internal ImmutableArray<ToldReading> Readings { get; }
}
