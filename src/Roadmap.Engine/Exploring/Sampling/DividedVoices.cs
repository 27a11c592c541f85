using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring.Sampling;

/// <summary>Roles that told different things of one indicator, each with a newest reading that is fresh.</summary>
/// <param name="Indicator">The indicator's place in the pack.</param>
/// <param name="Roles">The roles, the one who speaks first.</param>
internal sealed record DividedVoices(int Indicator, ImmutableArray<int> Roles)
{
    /// <summary>Null when fewer than two roles told, or all told the same.</summary>
    internal static DividedVoices? Of(IndicatorFacts facts, int ordinal, Indicator indicator, int asOf)
    {
        var newest = Newest(facts).Where((reading, at) => at == 0 || !IndicatorCells.IsStale(indicator, reading, asOf)).ToImmutableArray();
        return newest.Any(reading => reading.Value != newest[0].Value) ? new DividedVoices(ordinal, [.. newest.Select(reading => reading.Role)]) : null;
    }

    /// <summary>The readings with those of one role first.</summary>
    internal static ImmutableArray<ToldReading> Speaks(int role, ImmutableArray<ToldReading> readings) =>
        [.. readings.Where(reading => reading.Role == role), .. readings.Where(reading => reading.Role != role)];

    /// <summary>The reading that speaks for each role; the first of its role.</summary>
    internal static IEnumerable<ToldReading> Newest(IndicatorFacts facts) => facts.Readings.DistinctBy(reading => reading.Role);
}
