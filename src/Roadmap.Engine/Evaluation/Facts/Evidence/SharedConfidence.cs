using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Facts.Evidence;

/// <summary>How well something is supported that follows from other facts: as its weakest fact.</summary>
internal static class SharedConfidence
{
    internal static Confidence? Of(IEnumerable<Condition> conditions, BoundDistrict district, SubjectFacts facts) =>
        conditions.SelectMany(KeysOf).Distinct().Min(key => EvidenceReader.Describe(key, district, facts).Confidence);

    private static IEnumerable<FactKey> KeysOf(Condition condition) => condition switch
    {
        AllCondition all => all.Children.SelectMany(KeysOf),
        AnyCondition any => any.Children.SelectMany(KeysOf),
        NoneCondition none => none.Children.SelectMany(KeysOf),
        CountCondition count => count.Items.SelectMany(item => KeysOf(item.Where)),
        Leaf leaf => leaf.Keys,
        _ => [],
    };
}
