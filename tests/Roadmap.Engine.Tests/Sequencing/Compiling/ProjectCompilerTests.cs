using System.Collections.Immutable;
using Roadmap.Engine.Sequencing;
using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Sequencing.Compiling;

public sealed class ProjectCompilerTests
{
    [Theory]
    [InlineData(ArcKind.FinishToStart, 4)]
    [InlineData(ArcKind.StartToStart, 1)]
    [InlineData(ArcKind.FinishToFinish, 2)]
    [InlineData(ArcKind.StartToFinish, -1)]
    public void Arc_OfEachKind_IsADistanceOfStarts(ArcKind kind, int weight)
    {
        var compiled = Compiled(new Arc("a", "b", kind, 1, 1));
        compiled.Edges.All.Should().Equal(new Edge(0, 1, weight, 0), new Edge(1, 0, -weight, 0));
    }

    [Fact]
    public void Arcs_BetweenTheSamePair_KeepTheStrongest()
    {
        var compiled = Compiled(new Arc("a", "b", MinLag: 1), new Arc("a", "b", MinLag: 3), new Arc("a", "b", MinLag: 2));
        compiled.Edges.All.Should().Equal(new Edge(0, 1, 6, 1));
    }

    [Fact]
    public void Windows_FollowArcsAndStepOverClosedStarts()
    {
        var compiled = Compile(
            [
                new() { Id = "a", Duration = 3, EarliestStart = 1 },
                new() { Id = "b", Duration = 2, ClosedStarts = [4, 5, 15] },
                new() { Id = "c", Duration = 1, Deadline = 18 },
            ],
            new("a", "b"), new("b", "c")).Project!;
        compiled.Earliest.Should().Equal(1, 6, 8);
        compiled.Latest.Should().Equal(11, 14, 17);
    }

    [Fact]
    public void Domain_WhereAloneTooMuchIsTaken_IsClosed()
    {
        var project = new Project(
            6,
            [new() { Id = "a", Duration = 2, Demands = [Demand.ByOffset("r", 1, 2), Demand.AtStart("b", 3)] }],
            resources: [new Resource("r", [2, 1, 2, 2, 0, 2])],
            budgets: [new Budget("b", [new(0, 2, 2)])]);
        var domain = ProjectCompiler.Compile(project).Project!.Domains[0];
        Enumerable.Range(0, 6).Where(domain.Contains).Should().Equal(2);
    }

    [Fact]
    public void Cycle_ThatPushesForward_IsListedFromItsLowestActivity()
    {
        var reason = Compile(
            [new() { Id = "a", Duration = 3 }, new() { Id = "b", Duration = 2 }, new() { Id = "c", Duration = 1 }],
            new("a", "b"), new("c", "b"), new("b", "c", ArcKind.StartToStart)).Infeasibility!;
        reason.Kind.Should().Be(InfeasibilityKind.Cycle);
        reason.Activities.Should().Equal(1, 2);
        reason.Arcs.Should().Equal(2, 1);
    }

    [Fact]
    public void Cycle_OfAMinimumAgainstAMaximum_NamesBothArcs()
    {
        var reason = Compile(
            [new() { Id = "a", Duration = 3 }, new() { Id = "b", Duration = 2 }],
            new Arc("a", "b", ArcKind.StartToStart, 0, 2), new Arc("a", "b")).Infeasibility!;
        reason.Kind.Should().Be(InfeasibilityKind.Cycle);
        reason.Activities.Should().Equal(0, 1);
        reason.Arcs.Should().Equal(1, 0);
    }

    [Fact]
    public void Window_ThatIsEmptied_NamesWhatPushesAndWhatHoldsBack()
    {
        var reason = Compile(
            [
                new() { Id = "a", Duration = 9, EarliestStart = 4 },
                new() { Id = "b", Duration = 3 },
                new() { Id = "c", Duration = 2, Deadline = 15 },
            ],
            new("a", "b"), new("b", "c")).Infeasibility!;
        reason.Kind.Should().Be(InfeasibilityKind.NoStart);
        reason.Without.Should().NotBeNull();
        reason.Activities.Should().Equal(0, 1, 2);
        reason.Arcs.Should().Equal(0, 1);
    }

    [Fact]
    public void Activity_WithoutAnyOpenStart_IsNamed()
    {
        var reason = Compile([new() { Id = "a", Duration = 0 }, new() { Id = "b", Duration = 3, LatestStart = 1, ClosedStarts = [0, 1] }]).Infeasibility!;
        reason.Kind.Should().Be(InfeasibilityKind.NoStart);
        reason.Without.Should().Be(1);
        reason.Activities.Should().Equal(1);
        reason.Arcs.Should().BeEmpty();
    }

    [Fact]
    public void Resource_ThatCannotRunOut_IsLeftOut()
    {
        var project = new Project(
            9,
            [
                new() { Id = "a", Duration = 2, Demands = [Demand.Constant("r", 2), Demand.Constant("s", 2)] },
                new() { Id = "b", Duration = 2, Demands = [Demand.Constant("r", 2), Demand.Constant("s", 2)] },
            ],
            resources: [Resource.Constant("r", 4), Resource.Constant("s", 3)]);
        ProjectCompiler.Compile(project).Project!.Resources.Should().ContainSingle().Which.Capacity.Should().OnlyContain(amount => amount == 3);
    }

    private static CompiledProject Compiled(params Arc[] arcs) =>
        Compile([new() { Id = "a", Duration = 3 }, new() { Id = "b", Duration = 2 }], arcs).Project!;

    private static Compilation Compile(ImmutableArray<Activity> activities, params Arc[] arcs) =>
        ProjectCompiler.Compile(new Project(20, activities, [.. arcs]));
}
