using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring.Sampling;

/// <summary>Says what is drawn in words, in the order of the pack; the district before its schools.</summary>
/// <param name="pack">The pack.</param>
/// <param name="asOf">The day.</param>
internal sealed class UncertainFactWriter(RulePack pack, int asOf)
{
    internal ImmutableArray<UncertainFact> Write(DistrictSampler sampler) => [.. sampler.Subjects.SelectMany(Write)];

    private static string Spread(long deviation, FactType type)
    {
        var tenth = FactType.NumberScale / 10;
        var number = ((deviation + (tenth / 2)) / tenth / 10m).ToString("0.0", CultureInfo.InvariantCulture);
        return type.Kind == FactTypeKind.Percent ? $"{number} points" : number;
    }

    private IEnumerable<UncertainFact> Write(SubjectSampler subject) => subject.Readings.Select(reading => (reading.Indicator, Fact: Write(reading, subject)))
        .Concat(subject.Voices.Select(voices => (voices.Indicator, Fact: Write(voices, subject))))
        .OrderBy(pair => pair.Indicator)
        .Select(pair => pair.Fact);

    private UncertainFact Write(UncertainReading uncertain, SubjectSampler subject)
    {
        var indicator = pack.Indicators[uncertain.Indicator];
        return new UncertainFact(
            indicator.Id,
            indicator.Title,
            pack.Roles[uncertain.Told.Role].Title,
            subject.Facts.School,
            uncertain.Source,
            CellText.Value(indicator.Type, uncertain.Told.Value, asOf),
            Spread(uncertain.Deviation, indicator.Type));
    }

    private UncertainFact Write(DividedVoices voices, SubjectSampler subject)
    {
        var indicator = pack.Indicators[voices.Indicator];
        var told = DividedVoices.Newest(subject.Facts.Indicators[voices.Indicator])
            .Where(reading => voices.Roles.Contains(reading.Role))
            .Select(reading => $"{CellText.Value(indicator.Type, reading.Value, asOf)} ({pack.Roles[reading.Role].Title.ToLowerInvariant()})");
        return new UncertainFact(indicator.Id, indicator.Title, null, subject.Facts.School, UncertaintySource.Roles, string.Join(", ", told), null);
    }
}
