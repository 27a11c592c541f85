using Roadmap.Engine.Sequencing;
using Roadmap.Engine.Sequencing.Bounds;
using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Neighbourhoods;
using Roadmap.Engine.Sequencing.Objectives;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Sequencing.Neighbourhoods;

public sealed class NeighbourhoodSearchTests
{
    [Fact]
    public void FlowEdges_OfASchedule_MakeAnOrderThatNeedsNoResources()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var project = GeneratedProjects.Plain(seed, 20);
            var (compiled, starts) = Rough(project);
            var edges = new FlowEdges(compiled).Of(starts, new bool[20]);
            edges.Should().OnlyContain(edge => starts[edge.To] >= starts[edge.From] + edge.Weight);

            var windows = new WindowPropagator(new EdgeList(20, [.. compiled.Edges.All, .. edges]), compiled.Domains);
            windows.Run().Should().BeNull();
            ScheduleVerifier.Faults(project, windows.Earliest).Should().BeEmpty($"in project {seed} all units are handed on");
            ScheduleVerifier.Faults(project, windows.Latest).Should().BeEmpty($"in project {seed} the order may slide");
        }
    }

    [Fact]
    public void FlowEdges_WithFreeActivities_LeaveThemOut()
    {
        var (compiled, starts) = Rough(GeneratedProjects.Plain(4, 20));
        var isFree = Enumerable.Range(0, 20).Select(j => j % 2 == 0).ToArray();
        new FlowEdges(compiled).Of(starts, isFree).Should().NotBeEmpty().And.OnlyContain(edge => !isFree[edge.From] && !isFree[edge.To]);
    }

    [Fact]
    public void Run_FromARoughSchedule_FindsShorterOnesThatAreFeasible()
    {
        var shorter = 0;
        for (var seed = 0; seed < 12; seed++)
        {
            var project = GeneratedProjects.Plain(seed, 25);
            var (compiled, starts) = Rough(project);
            var found = Run(compiled, starts);
            ScheduleVerifier.Faults(project, found).Should().BeEmpty();
            found.Should().Equal(Run(compiled, starts), "the same seed takes the same way");
            var (before, after) = (Makespan(project, starts), Makespan(project, found));
            after.Should().BeLessThanOrEqualTo(before);
            if (after < before) shorter++;
        }
        shorter.Should().BeGreaterThan(3);
    }

    private static int[] Run(CompiledProject compiled, int[] starts)
    {
        var objective = ObjectiveCompiler.Compile(compiled, Objective.Makespan);
        var search = new NeighbourhoodSearch(compiled, objective, LowerBounds.Of(compiled, objective)[0].Value, 1, CancellationToken.None);
        var found = search.Run([starts], 200);
        search.Conflicts.Should().BeLessThan(220, "a search ends with the conflicts that follow from its last one");
        return found;
    }

    /// <summary>The schedule of a single pass.</summary>
    private static (CompiledProject Compiled, int[] Starts) Rough(Project project) =>
        (ProjectCompiler.Compile(project).Project!, [.. ProjectSolver.Solve(project, new SolveOptions { Budget = new(1, 0) }).Schedule!.Starts]);

    private static int Makespan(Project project, int[] starts) => starts.Select((start, j) => start + project.Activities[j].Duration).Max();
}
