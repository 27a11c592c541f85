using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Linting.OrderLints;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Linting.RuleLints;

/// <summary>Rules that find fault with an order that the pack asks for.</summary>
internal sealed class AgainstOrderLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6207", "rule against an order", ProblemSeverity.Error);

    internal override string Why =>
        """
        The rule finds it wrong that one thing came before another, and the pack's own needs and orders put the first before the second, whether they
        ask for it or advise it. A district that follows the pack is told that it came in the wrong order.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        var order = new OrderGraph(subject.Pack.Orders);
        return
            from rule in subject.Rules
            where rule.Finds == FindingKind.Order
            from leaf in Demanded(rule.FiresWhen)
            let path = leaf.First.Key is { } first && leaf.Second.Key is { } second ? order.Path(first.Subject, second.Subject) : null
            where path is not null
            select new Problem(Descriptor, leaf.Place, $"The rule finds fault with \"{leaf.Text}\", which the pack {Verb(path.Value)}: {string.Join(", ", path.Value.Select(step => step.Id))}.", "Turn the comparison round, or change the order.", path.Value[0].Place);
    }

    private static string Verb(ImmutableArray<OrderConstraint> path) => path.All(step => step.Binding == OrderBinding.Required) ? "asks for" : "advises";

    /// <summary>Comparisons of two dates without which the rule does not fire.</summary>
    private static IEnumerable<DateLeaf> Demanded(Condition condition) => condition switch
    {
        AllCondition all => all.Children.SelectMany(Demanded),
        DateLeaf { Relation: DateRelation.Before or DateRelation.AtLeastBefore, First.Key.Facet: FactFacet.Started or FactFacet.InPlaceSince, Second.Key.Facet: FactFacet.Started } leaf => [leaf],
        _ => [],
    };
}
