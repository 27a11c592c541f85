using System.Collections.Immutable;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Shapes;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads the weights of <c>scoring:</c>; what a pack leaves out keeps its value.</summary>
internal static class ScoringReader
{
    private const long MostPoints = ScoringKeys.MostPoints * FactType.NumberScale;
    private const long PerThousand = FactType.NumberScale / 1000;

    internal static Scoring Read(YamlMapping? map, Scoring before, ReadingScope scope)
    {
        if (map is null)
        {
            return before;
        }

        var fields = new PackFields(map, ScoringKeys.Scoring, "scoring", scope);
        var question = Words(fields, "questions", ["order-advised", "order-required", "practice"], [.. before.QuestionOrder, before.QuestionPractice], 0);
        var scoring = new Scoring
        {
            Points = Words(fields, "points", PackWords.Severities.Words, before.Points, 0),
            StallFactor = Amount(fields, "stall-factor", before.StallFactor),
            Effects = Words(fields, "effects", ["harmful", "some", "strong"], before.Effects, -MostPoints),
            Evidence = Words(fields, "evidence", ["mixed", "low", "medium", "high"], before.Evidence, 0),
            UnknownGap = Share(fields, "unknown-gap", before.UnknownGap),
            HealsRoot = Amount(fields, "heals-root", before.HealsRoot),
            InRepair = Amount(fields, "in-repair", before.InRepair),
            UnlockDecay = Share(fields, "unlock-decay", before.UnlockDecay),
            UnlockMost = Amount(fields, "unlock-most", before.UnlockMost),
            EffortWeight = Amount(fields, "effort-weight", before.EffortWeight),
            UnknownEffort = Share(fields, "unknown-effort", before.UnknownEffort),
            OrderWeights = Words(fields, "order-weights", ["advised", "required"], before.OrderWeights, 0),
            QuestionOrder = question[..2],
            QuestionPractice = question[2],
            ShowFirst = (int)((fields.Number("show-first", FactType.NumberScale, 100 * FactType.NumberScale) ?? before.ShowFirst * FactType.NumberScale) / FactType.NumberScale),
        };
        fields.Finish();
        return scoring;
    }

    private static long Amount(PackFields fields, string key, long before) =>
        fields.Number(key, 0, MostPoints) is { } value ? value / PerThousand : before;

    private static long Share(PackFields fields, string key, long before) =>
        fields.Number(key, 0, FactType.NumberScale) is { } value ? value / PerThousand : before;

    private static ImmutableArray<long> Words(PackFields parent, string key, ImmutableArray<string> words, ImmutableArray<long> before, long least)
    {
        if (parent.Raw.Mapping(key) is not { } map)
        {
            return before;
        }

        var fields = new PackFields(map, (MappingShape)ScoringKeys.Scoring.Key(key).Value, $"scoring {key}", parent.Scope);
        ImmutableArray<long> values = [.. words.Select((word, index) => fields.Number(word, least, MostPoints) is { } value ? value / PerThousand : before[index])];
        fields.Finish();
        return values;
    }
}
