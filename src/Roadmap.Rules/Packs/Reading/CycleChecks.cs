using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Looks for circles: rules that ask for each other, orders without a beginning, levels and statuses derived from each other.</summary>
internal static class CycleChecks
{
    internal static void CheckRules(IEnumerable<Rule> rules, ProblemCollector problems)
    {
        var graph = new DirectedGraph();
        foreach (var rule in rules)
        {
            var conditions = rule.SeverityWhen.Select(item => item.When).Append(rule.FiresWhen).Concat(rule.AppliesWhen is { } applies ? [applies] : []);
            foreach (var leaf in conditions.SelectMany(ConditionTree.Of).OfType<FiringLeaf>())
            {
                graph.Add(new GraphEdge(rule.Id, leaf.Rule, leaf.Place));
            }
        }

        Report(graph, RuleProblems.RulesInCircle, problems);
    }

    /// <summary>The graph of milestones: what each order puts before what, and the levels and statuses that come before higher ones by nature.</summary>
    internal static void CheckOrders(IEnumerable<OrderConstraint> orders, ImmutableArray<string> levels, ProblemCollector problems)
    {
        var graph = new DirectedGraph();
        foreach (var order in orders)
        {
            graph.Add(new GraphEdge(Node(order.First, levels), Node(order.Then, levels), order.Place));
            AddLower(order.First, levels, graph);
            AddLower(order.Then, levels, graph);
        }

        Report(graph, RuleProblems.OrdersInCircle, problems);
    }

    internal static void CheckDerived(IEnumerable<LevelGate> gates, IEnumerable<Practice> practices, ProblemCollector problems)
    {
        var graph = new DirectedGraph();
        foreach (var gate in gates)
        {
            AddRead(gate.Area, gate.When, graph);
        }

        foreach (var practice in practices)
        {
            if (practice.InPlaceWhen is { } when)
            {
                AddRead(practice.Id, when, graph);
            }
        }

        Report(graph, RuleProblems.DerivedInCircle, problems);
    }

    private static void AddRead(string derived, Condition when, DirectedGraph graph)
    {
        foreach (var leaf in ConditionTree.Of(when).OfType<Leaf>())
        {
            foreach (var key in leaf.Keys.Where(key => key.Kind is FactSubjectKind.Area or FactSubjectKind.Practice && key.Scope == FactScope.District))
            {
                graph.Add(new GraphEdge(derived, key.Subject, leaf.Place));
            }
        }
    }

    private static void AddLower(Milestone milestone, ImmutableArray<string> levels, DirectedGraph graph)
    {
        var lowest = milestone.Kind switch
        {
            FactSubjectKind.Area => 1,
            FactSubjectKind.Practice => (int)PracticeStatus.Planned,
            _ => milestone.Rank,
        };
        for (var rank = lowest; rank < milestone.Rank; rank++)
        {
            graph.Add(new GraphEdge(Node(milestone with { Rank = rank }, levels), Node(milestone with { Rank = rank + 1 }, levels), null));
        }
    }

    private static string Node(Milestone milestone, ImmutableArray<string> levels) => milestone.Kind switch
    {
        FactSubjectKind.Area => $"{milestone.Subject} >= {levels[milestone.Rank]}",
        FactSubjectKind.Practice when milestone.Rank == (int)PracticeStatus.InPlace => $"{milestone.Subject} is in-place",
        FactSubjectKind.Practice => $"{milestone.Subject} >= {FactType.Status.Words[milestone.Rank]}",
        _ => milestone.Text,
    };

    private static void Report(DirectedGraph graph, Func<SourcePlace, IEnumerable<string>, Problem> problem, ProblemCollector problems)
    {
        foreach (var cycle in graph.FindCycles())
        {
            var place = cycle.Select(edge => edge.Place).OfType<SourcePlace>().First();
            problems.Add(problem(place, [.. cycle.Select(Step), cycle[0].From]));
        }
    }

    private static string Step(GraphEdge edge) => edge.Place is { } place ? $"{edge.From} ({place.File}:{place.Line})" : edge.From;
}
