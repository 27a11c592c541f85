using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring.Sampling;

/// <summary>Draws the readings of a district, or of one of its schools, anew.</summary>
internal sealed class SubjectSampler
{
    private readonly SubjectFacts facts;
    private readonly RulePack pack;
    private readonly int subject;
    private readonly ImmutableArray<ImmutableArray<IndicatorFacts>> spoken;

    /// <param name="facts">What is known, nothing derived yet.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="subject">A number for the district or school, so that no two share their noise.</param>
    internal SubjectSampler(SubjectFacts facts, RulePack pack, int asOf, int subject)
    {
        this.facts = facts;
        this.pack = pack;
        this.subject = subject;
        Readings = [.. facts.Indicators.SelectMany(Uncertain)];
        Voices = [.. facts.Indicators.Select((told, at) => DividedVoices.Of(told, at, pack.Indicators[at], asOf)).OfType<DividedVoices>()];
        spoken = [.. Voices.Select(Spoken)];
    }

    internal SubjectFacts Facts => facts;

    internal ImmutableArray<UncertainReading> Readings { get; }

    internal ImmutableArray<DividedVoices> Voices { get; }

    /// <summary>The indicators that a draw may change, by their place in the pack.</summary>
    internal IEnumerable<int> Drawn => Readings.Select(reading => reading.Indicator).Concat(Voices.Select(voices => voices.Indicator));

    /// <summary>A copy with its own arrays, its readings drawn.</summary>
    internal SubjectFacts Draw(SampleNoise noise, int sample)
    {
        var indicators = (IndicatorFacts[])facts.Indicators.Clone();
        foreach (var uncertain in Readings)
        {
            var told = uncertain.Told with { Value = Value(uncertain, noise.Normal(Key(uncertain), sample)) };
            indicators[uncertain.Indicator] = new IndicatorFacts(indicators[uncertain.Indicator].Readings.SetItem(uncertain.At, told));
        }

        for (var at = 0; at < Voices.Length; at++)
        {
            var voices = Voices[at];
            var first = noise.Even(SampleNoise.Key(subject, voices.Indicator), sample, voices.Roles.Length);
            indicators[voices.Indicator] = ReferenceEquals(indicators[voices.Indicator], facts.Indicators[voices.Indicator])
                ? spoken[at][first]
                : new IndicatorFacts(DividedVoices.Speaks(voices.Roles[first], indicators[voices.Indicator].Readings));
        }

        return Copy(indicators);
    }

    /// <summary>A copy with its own arrays.</summary>
    internal SubjectFacts Copy() => Copy(facts.Indicators);

    /// <summary>What an indicator says when each of its voices speaks first. The one that does so anyway leaves it as it is.</summary>
    private ImmutableArray<IndicatorFacts> Spoken(DividedVoices voices)
    {
        var told = facts.Indicators[voices.Indicator];
        return [.. voices.Roles.Select((role, at) => at == 0 && told.Readings[0].Role == role ? told : new IndicatorFacts(DividedVoices.Speaks(role, told.Readings)))];
    }

    /// <summary>Who told what, when and how: a reading that is added to a file leaves the noise of the others as it was.</summary>
    private ulong Key(UncertainReading uncertain) =>
        SampleNoise.Key(subject, uncertain.Indicator, uncertain.Told.Role, uncertain.Told.Method, uncertain.Told.Date.First, uncertain.Told.Date.Last);

    private SubjectFacts Copy(IndicatorFacts[] indicators) => new()
    {
        Areas = (AreaFacts[])facts.Areas.Clone(),
        Practices = (PracticeFacts[])facts.Practices.Clone(),
        Indicators = indicators,
        School = facts.School,
    };

    private IEnumerable<UncertainReading> Uncertain(IndicatorFacts told, int indicator)
    {
        for (var at = 0; at < told.Readings.Length; at++)
        {
            if (ReadingDeviation.Of(told.Readings[at], pack.Indicators[indicator]) is var (deviation, source))
            {
                yield return new UncertainReading(indicator, at, told.Readings[at], deviation, source);
            }
        }
    }

    private CellValue Value(UncertainReading uncertain, long normal)
    {
        // A deviation is at most 100 points in millionths, and the noise 6 deviations: far inside 64 bits.
        var value = uncertain.Told.Value.Value + (uncertain.Deviation * normal / SampleNoise.Deviation);
        return CellValue.Of(pack.Indicators[uncertain.Indicator].Type.Kind switch
        {
            FactTypeKind.Percent => Math.Clamp(value, 0, 100 * FactType.NumberScale),
            FactTypeKind.Count => Math.Max(0, RoundToWhole(value)),
            _ => value,
        });
    }

    private static long RoundToWhole(long value) => (value + (FactType.NumberScale / 2)) / FactType.NumberScale * FactType.NumberScale;
}
