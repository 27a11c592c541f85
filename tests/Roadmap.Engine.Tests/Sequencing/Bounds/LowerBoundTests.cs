using Roadmap.Engine.Sequencing;
using Roadmap.Engine.Sequencing.Bounds;
using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Objectives;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Sequencing.Bounds;

public sealed class LowerBoundTests
{
    [Fact]
    public void Bound_OfAnySmallProject_IsNotAboveTheBest()
    {
        var met = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var project = GeneratedProjects.Small(seed, most: 5);
            if (ProjectCompiler.Compile(project).Project is not { } compiled || BruteForce.Best(project, Objective.Makespan) is not { } best) continue;
            var bound = LowerBounds.Of(compiled, ObjectiveCompiler.Compile(compiled, Objective.Makespan))[0].Value;
            bound.Should().BeLessThanOrEqualTo(best[0], $"of project {seed}");
            if (bound == best[0]) met++;
        }
        met.Should().BeGreaterThan(150);
    }

    [Fact]
    public void Bound_OfWhatSharesAResource_CountsWhatComesBeforeAndAfter()
    {
        Activity Step(string id, int duration, int units = 0) =>
            new() { Id = id, Duration = duration, Demands = units == 0 ? [] : [Demand.Constant("r", units)] };

        var project = new Project(
            30,
            [Step("before", 2), Step("one", 3, 2), Step("two", 4, 2), Step("after", 5), Step("aside", 1, 1)],
            [new("before", "one"), new("before", "two"), new("one", "after"), new("two", "after")],
            [Resource.Constant("r", 3)]);
        var compiled = ProjectCompiler.Compile(project).Project!;
        // Fourteen units fill three a period for five periods, from 2 to 7, and five more are to go.
        LowerBounds.Of(compiled, ObjectiveCompiler.Compile(compiled, Objective.Makespan)).Should().Equal(new LevelBound(12, BoundSource.Energy));
    }

    [Fact]
    public void Tail_AfterAnActivity_FollowsEveryKindOfArc()
    {
        var project = new Project(
            30,
            [new() { Id = "a", Duration = 2 }, new() { Id = "b", Duration = 5 }, new() { Id = "c", Duration = 3 }],
            [new("a", "b", ArcKind.StartToStart, 1), new("b", "c", ArcKind.FinishToFinish, 2)]);
        Tails.Of(ProjectCompiler.Compile(project).Project!).Should().Equal(6, 2, 0);
    }
}
