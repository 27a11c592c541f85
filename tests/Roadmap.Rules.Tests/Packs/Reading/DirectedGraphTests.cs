using Roadmap.Rules.Packs.Reading;

namespace Roadmap.Rules.Tests.Packs.Reading;

public sealed class DirectedGraphTests
{
    [Theory]
    [InlineData("a>b b>c a>c", "")]
    [InlineData("a>a", "a>a")]
    [InlineData("b>c c>b a>b c>d", "b>c>b")]
    [InlineData("a>b b>c c>d d>a b>a", "a>b>a")]
    [InlineData("a>b b>a c>d d>e e>c", "a>b>a|c>d>e>c")]
    [InlineData("a>b b>a b>c c>b", "a>b>a")]
    [InlineData("a>b b>a b>c c>d d>c", "a>b>a|c>d>c")]
    public void FindCycles_Graph_GivesCyclesThatShareNoNode(string edges, string cycles)
    {
        Cycles(edges.Split(' ')).Should().Be(cycles);
        Cycles(edges.Split(' ').Reverse()).Should().Be(cycles, "the order in which edges came plays no part");
    }

    [Fact]
    public void FindCycles_LongChain_NeedsNoStack()
    {
        const int Length = 20_000;
        var graph = new DirectedGraph();
        for (var i = 0; i < Length; i++)
        {
            graph.Add(new GraphEdge($"n{i:00000}", $"n{(i + 1) % Length:00000}", null));
        }

        graph.FindCycles().Should().ContainSingle().Which.Length.Should().Be(Length);
    }

    private static string Cycles(IEnumerable<string> edges)
    {
        var graph = new DirectedGraph();
        foreach (var edge in edges.Select(edge => edge.Split('>')))
        {
            graph.Add(new GraphEdge(edge[0], edge[1], null));
        }

        return string.Join('|', graph.FindCycles().Select(cycle => string.Join('>', cycle.Select(edge => edge.From).Append(cycle[0].From))));
    }
}
