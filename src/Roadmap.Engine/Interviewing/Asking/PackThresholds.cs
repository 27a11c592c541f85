using System.Collections.Frozen;
using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>What a pack compares each fact with: the values at which an answer may start to matter. Made once for a pack.</summary>
internal sealed class PackThresholds
{
    private readonly FrozenDictionary<FactAspect, FactThresholds> facts;

    internal PackThresholds(RulePack pack)
    {
        var found = new Dictionary<FactAspect, FactThresholds>();
        foreach (var leaf in Conditions(pack).SelectMany(ConditionLeaves.Of))
        {
            Take(leaf, found);
        }

        foreach (var order in pack.Orders)
        {
            Relate(order.First.When, order.Then.When, order.Tandem, found);
        }

        facts = found.ToFrozenDictionary();
    }

    /// <summary>What one side of a subject is compared with, whichever role tells it.</summary>
    internal FactThresholds Of(FactSubjectKind kind, string subject, FactFacet facet, int? level = null) =>
        facts.GetValueOrDefault(new FactAspect(kind, subject, facet, level)) ?? new FactThresholds();

    private static IEnumerable<Condition> Conditions(RulePack pack) =>
    [
        .. pack.Rules.SelectMany(rule => rule.SeverityWhen.Select(one => one.When).Append(rule.FiresWhen)),
        .. pack.Rules.Select(rule => rule.AppliesWhen).OfType<Condition>(),
        .. pack.Practices.SelectMany(practice => new[] { practice.AppliesWhen, practice.AvoidWhen, practice.InPlaceWhen }).OfType<Condition>(),
        .. pack.Orders.SelectMany(order => new[] { order.First.Holds, order.Then.Holds }),
        .. pack.LevelGates.Select(gate => gate.When),
    ];

    private static void Take(Leaf leaf, Dictionary<FactAspect, FactThresholds> found)
    {
        switch (leaf)
        {
            case NumberLeaf number:
                Of(number.Left, found).Amounts.UnionWith(new[] { number.Right, number.Upper }.OfType<NumberOperand>().Where(side => side.Key is null).Select(side => side.Amount));
                break;
            case SetLeaf set:
                Of(set.Subject, found).Sets.Add((long)set.Members);
                break;
            case SpreadLeaf spread:
                Of(spread.Subject, found).Spreads.Add(spread.Amount);
                break;
            case DateLeaf date:
                TakeDates(date, found);
                break;
        }
    }

    private static void TakeDates(DateLeaf leaf, Dictionary<FactAspect, FactThresholds> found)
    {
        foreach (var (one, other) in new[] { (leaf.First, leaf.Second), (leaf.Second, leaf.First) })
        {
            if (one.Key is { } key)
            {
                Of(key, found).Dates.Add(new ComparedDate(other.Key, other.Literal, leaf.Duration));
            }
        }
    }

    private static void Relate(FactKey first, FactKey then, CalendarDuration? tandem, Dictionary<FactAspect, FactThresholds> found)
    {
        Of(first, found).Dates.Add(new ComparedDate(then, null, tandem));
        Of(then, found).Dates.Add(new ComparedDate(first, null, tandem));
    }

    private static FactThresholds Of(FactKey key, Dictionary<FactAspect, FactThresholds> found)
    {
        var aspect = new FactAspect(key.Kind, key.Subject, key.Facet, key.Level);
        if (!found.TryGetValue(aspect, out var thresholds))
        {
            found.Add(aspect, thresholds = new FactThresholds());
        }

        return thresholds;
    }
}
