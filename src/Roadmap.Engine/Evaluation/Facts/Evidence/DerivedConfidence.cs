using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation.Facts.Evidence;

/// <summary>How well a fact is supported that follows from others (a derived level or status, the status of an order): as its weakest ground.</summary>
internal static class DerivedConfidence
{
    /// <param name="cell">A fact that follows from others.</param>
    /// <param name="district">The district.</param>
    /// <param name="facts">Whose fact it is.</param>
    internal static Confidence? Of(in CellAddress cell, BoundDistrict district, SubjectFacts facts)
    {
        var waiting = new Queue<Condition>(GroundsOf(cell, district, facts));
        var seen = new HashSet<FactKey>();
        Confidence? weakest = null;
        while (waiting.TryDequeue(out var condition))
        {
            foreach (var key in KeysOf(condition).Where(seen.Add))
            {
                var owner = OwnerOf(key, district, facts);
                var ground = CellAddress.Of(key, district.Index) with { Scope = FactScope.School };
                var behind = GroundsOf(ground, district, owner);
                foreach (var further in behind)
                {
                    waiting.Enqueue(further);
                }

                var confidence = behind.IsEmpty ? EvidenceReader.ConfidenceOf(ground, district, owner) : null;
                if (confidence is not null && !(confidence >= weakest))
                {
                    weakest = confidence;
                }
            }
        }

        return weakest;
    }

    /// <summary>The conditions that a fact follows from; none when somebody stated or told it.</summary>
    internal static ImmutableArray<Condition> GroundsOf(in CellAddress cell, BoundDistrict district, SubjectFacts facts) => cell.Kind switch
    {
        FactSubjectKind.Area when facts.Areas[cell.Subject] is { Basis: FactBasis.Derived, Level: var level } =>
            Gates(district.Pack, district.Pack.Areas[cell.Subject].Id, level),
        FactSubjectKind.Practice when facts.Practices[cell.Subject].Basis == FactBasis.Derived => [district.Pack.Practices[cell.Subject].InPlaceWhen!],
        FactSubjectKind.Order when cell.Facet != FactFacet.Binding => [district.Pack.Orders[cell.Subject].First.Holds, district.Pack.Orders[cell.Subject].Then.Holds],
        _ => [],
    };

    private static ImmutableArray<Condition> Gates(RulePack pack, string area, int level) =>
        [.. pack.LevelGates.Where(gate => gate.Level <= level && string.Equals(gate.Area, area, StringComparison.Ordinal)).Select(gate => gate.When)];

    /// <summary>For a school a name means its own value, but for what only a district has.</summary>
    private static SubjectFacts OwnerOf(FactKey key, BoundDistrict district, SubjectFacts facts)
    {
        var isShared = key.Kind is not (FactSubjectKind.Area or FactSubjectKind.Indicator or FactSubjectKind.Practice)
            || (key.Kind == FactSubjectKind.Practice && district.Index.IsOfDistrict(district.Index.Practices[key.Subject]));
        return isShared ? district.District : facts;
    }

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
