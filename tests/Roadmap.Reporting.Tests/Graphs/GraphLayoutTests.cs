using Roadmap.Reporting.Graphs;
using Roadmap.Reporting.Words;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Conditions;

namespace Roadmap.Reporting.Tests.Graphs;

public sealed class GraphLayoutTests
{
    [Fact]
    public void Layout_OfTheBuiltInOrder_LeadsFromLeftToRightAndPutsNoTwoInOnePlace()
    {
        var graph = OrderGraph.Of(BuiltInPacks.PersonalizedLearning.Orders, new PackWords(BuiltInPacks.PersonalizedLearning));
        var layout = GraphLayout.Of(graph);

        graph.Edges.Length.Should().BeGreaterThan(50);
        graph.Edges.Where(edge => layout.Columns[edge.From] >= layout.Columns[edge.To]).Should().BeEmpty();
        layout.Columns.Zip(layout.Rows).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Layout_OfAChain_TakesAColumnForEach()
    {
        var layout = GraphLayout.Of(new OrderGraph([Node("a"), Node("b"), Node("c")], [new GraphEdge(0, 1, true), new GraphEdge(1, 2, true), new GraphEdge(0, 2, false)]));

        layout.Columns.Should().Equal(0, 1, 2);
        layout.RowCount.Should().Be(1);
    }

    [Fact]
    public void Layout_OfACircle_EndsAndShowsEveryNode()
    {
        var layout = GraphLayout.Of(new OrderGraph([Node("a"), Node("b")], [new GraphEdge(0, 1, true), new GraphEdge(1, 0, true)]));

        layout.Columns.Zip(layout.Rows).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Layout_OfCrossedLines_UncrossesThem()
    {
        var layout = GraphLayout.Of(new OrderGraph([Node("a"), Node("b"), Node("y"), Node("z")], [new GraphEdge(0, 3, true), new GraphEdge(1, 2, true)]));

        (layout.Rows[0] < layout.Rows[1]).Should().Be(layout.Rows[3] < layout.Rows[2]);
    }

    private static GraphNode Node(string id) => new(id, id, FactSubjectKind.Practice);
}
