using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Decoding;
using Roadmap.Engine.Sequencing.Search;

namespace Roadmap.Engine.Tests.Sequencing.Decoding;

public sealed class SerialDecoderTests
{
    public static TheoryData<int> Blocks() => [.. Enumerable.Range(0, 4)];

    [Theory, MemberData(nameof(Blocks))]
    public void Schedule_OfAnyList_IsFeasibleWhenNothingIsLate(int block)
    {
        var feasible = 0;
        for (var seed = block * 100; seed < (block + 1) * 100; seed++)
        {
            var project = GeneratedProjects.Small(seed);
            if (ProjectCompiler.Compile(project).Project is not { } compiled) continue;
            var (starts, lateness) = Decode(compiled, seed);
            var faults = ScheduleVerifier.Faults(project, starts);
            (lateness == 0).Should().Be(faults.Count == 0, $"project {seed}: {string.Join(", ", faults)}");
            if (lateness == 0) feasible++;
        }
        feasible.Should().BeGreaterThan(30);
    }

    [Theory, MemberData(nameof(Blocks))]
    public void Schedule_OfAnyList_IsActive(int block)
    {
        for (var seed = block * 25; seed < (block + 1) * 25; seed++)
        {
            var project = GeneratedProjects.Plain(seed, 12);
            var (starts, lateness) = Decode(ProjectCompiler.Compile(project).Project!, seed);
            lateness.Should().Be(0);
            for (var j = 0; j < starts.Length; j++)
            {
                for (var earlier = 0; earlier < starts[j]; earlier++)
                {
                    int[] moved = [.. starts];
                    moved[j] = earlier;
                    ScheduleVerifier.Faults(project, moved).Should().NotBeEmpty($"in project {seed} nothing can start earlier on its own");
                }
            }
        }
    }

    [Theory, MemberData(nameof(Blocks))]
    public void Schedule_OfTheMirroredProject_TurnedRound_IsFeasible(int block)
    {
        for (var seed = block * 25; seed < (block + 1) * 25; seed++)
        {
            var project = GeneratedProjects.Plain(seed, 12);
            var directions = Direction.For(ProjectCompiler.Compile(project).Project!, mayMirror: true);
            directions.Should().HaveCount(2);
            var candidate = new Candidate(12, 1);
            directions[1].Decode(RandomOrder(directions[1].Graph, seed), 1, candidate, out var lateness);
            lateness.Should().Be(0);
            candidate.Starts.Min().Should().Be(0);
            ScheduleVerifier.Faults(project, candidate.Starts).Should().BeEmpty();
        }
    }

    private static (int[] Starts, long Lateness) Decode(CompiledProject compiled, int seed)
    {
        var graph = new SequenceGraph(compiled);
        var decoder = new SerialDecoder(compiled, graph);
        var starts = new int[compiled.Count];
        decoder.Decode(RandomOrder(graph, seed), starts, 1);
        // Once more on the used profile: nothing is left over from the first time.
        var again = new int[compiled.Count];
        decoder.Decode(RandomOrder(graph, seed), again, 1);
        again.Should().Equal(starts);
        return (starts, decoder.Lateness);
    }

    private static int[] RandomOrder(SequenceGraph graph, int seed)
    {
        int[] keys = [.. Enumerable.Range(0, graph.Count)];
        new Random(seed).Shuffle(keys);
        return TopologicalOrder.Of(graph.Edges, keys);
    }
}
