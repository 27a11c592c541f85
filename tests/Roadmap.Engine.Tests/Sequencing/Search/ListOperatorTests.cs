using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Decoding;
using Roadmap.Engine.Sequencing.Search;

namespace Roadmap.Engine.Tests.Sequencing.Search;

/// <summary>Whatever is done to lists, they stay lists of every activity once, none before one that it follows.</summary>
public sealed class ListOperatorTests
{
    private readonly Xoshiro256 _random = new(3);

    [Fact]
    public void Perturb_AnyList_KeepsToTheGraphAndChangesSome()
    {
        var changed = 0;
        ForEachGraph(graph =>
        {
            var moves = new ListMoves(graph.Count);
            int[] order = [.. graph.Order];
            for (var i = 0; i < 20; i++)
            {
                int[] before = [.. order];
                moves.Perturb(order, graph, _random);
                CheckOrder(order, graph);
                if (!order.SequenceEqual(before)) changed++;
            }
        });
        changed.Should().BeGreaterThan(200);
    }

    [Fact]
    public void Mix_OfTwoLists_KeepsToTheGraph() => ForEachGraph(graph =>
    {
        var (mother, father, child) = (Sampled(graph), Sampled(graph), new int[graph.Count]);
        new ListCrossover(graph.Count).Mix(mother, father, child, _random);
        CheckOrder(child, graph);
        ListCrossover.Mutate(child, 3, graph, _random);
        CheckOrder(child, graph);
    });

    [Fact]
    public void Mix_OfAListWithItself_IsTheList() => ForEachGraph(graph =>
    {
        var (list, child) = (Sampled(graph), new int[graph.Count]);
        new ListCrossover(graph.Count).Mix(list, list, child, _random);
        child.Should().Equal(list);
    });

    [Fact]
    public void Sample_OfAnyKeys_KeepsToTheGraph() => ForEachGraph(graph => CheckOrder(Sampled(graph), graph));

    [Fact]
    public void StartOrder_OfASchedule_ReadsItsStartsInOrder() => ForEachGraph(graph =>
    {
        var starts = Enumerable.Range(0, graph.Count).Select(_ => _random.Below(20)).ToArray();
        foreach (var j in graph.Order)
        {
            for (var e = graph.Edges.InFirst[j]; e < graph.Edges.InFirst[j + 1]; e++)
                starts[j] = Math.Max(starts[j], starts[graph.Edges.InFrom[e]] + graph.Edges.InWeight[e]);
        }
        var order = new int[graph.Count];
        new StartOrder(graph, 10).Read(starts, order);
        CheckOrder(order, graph);
        if (graph.IsMonotone) order.Zip(order.Skip(1)).Count(pair => starts[pair.First] > starts[pair.Second]).Should().Be(0);
    });

    private int[] Sampled(SequenceGraph graph)
    {
        var keys = Enumerable.Range(0, graph.Count).Select(_ => _random.Below(100)).ToArray();
        var order = new int[graph.Count];
        new RegretSampling(graph).Sample(keys, order, _random);
        return order;
    }

    private static void CheckOrder(int[] order, SequenceGraph graph)
    {
        order.Order().SequenceEqual(Enumerable.Range(0, graph.Count)).Should().BeTrue();
        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++) places[order[place]] = place;
        graph.Edges.All.Count(edge => places[edge.From] > places[edge.To]).Should().Be(0);
    }

    private static void ForEachGraph(Action<SequenceGraph> check)
    {
        for (var seed = 0; seed < 30; seed++)
        {
            if (ProjectCompiler.Compile(GeneratedProjects.Small(seed)).Project is { } small) check(new SequenceGraph(small));
            check(new SequenceGraph(ProjectCompiler.Compile(GeneratedProjects.Plain(seed, 25)).Project!));
        }
    }
}
