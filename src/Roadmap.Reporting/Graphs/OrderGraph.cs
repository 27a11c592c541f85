using System.Collections.Immutable;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Graphs;

/// <summary>Order constraints as a graph of things: a practice is one node, an area one for each level that is named.</summary>
/// <param name="Nodes">The nodes, by id.</param>
/// <param name="Edges">The edges, by their ends; of several between two nodes the one that binds most.</param>
internal sealed record OrderGraph(ImmutableArray<GraphNode> Nodes, ImmutableArray<GraphEdge> Edges)
{
    internal static OrderGraph Of(IEnumerable<OrderConstraint> constraints, PackWords words)
    {
        var orders = constraints.ToList();
        var nodes = orders
            .SelectMany(order => (Milestone[])[order.First, order.Then])
            .DistinctBy(IdOf, StringComparer.Ordinal)
            .OrderBy(IdOf, StringComparer.Ordinal)
            .Select(milestone => new GraphNode(IdOf(milestone), milestone.Kind == FactSubjectKind.Practice ? words.Title(milestone.Subject) : words.Milestone(milestone), milestone.Kind))
            .ToImmutableArray();
        var places = nodes.Select((node, at) => (node.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at, StringComparer.Ordinal);
        var edges = orders
            .Select(order => new GraphEdge(places[IdOf(order.First)], places[IdOf(order.Then)], order.Binding == OrderBinding.Required))
            .Where(edge => edge.From != edge.To)
            .GroupBy(edge => (edge.From, edge.To))
            .Select(same => new GraphEdge(same.Key.From, same.Key.To, same.Any(edge => edge.IsRequired)))
            .OrderBy(edge => edge.From)
            .ThenBy(edge => edge.To);
        return new OrderGraph(nodes, [.. edges]);
    }

    /// <summary>The id of the node that a milestone is drawn as.</summary>
    internal static string IdOf(Milestone milestone) => milestone.Kind == FactSubjectKind.Practice ? milestone.Subject : milestone.Text;
}
