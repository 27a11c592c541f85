using System.Collections.Immutable;
using Roadmap.Engine.Sequencing;
using Roadmap.Engine.Sequencing.Objectives;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Sequencing;

public sealed class ProjectSolverTests
{
    private static readonly Activity A = new() { Id = "a", Duration = 2, Demands = [Demand.Constant("r", 1)] };

    [Fact]
    public void Solve_NothingToPlace_IsProved()
    {
        var result = ProjectSolver.Solve(new Project(5, []));
        result.Stop.Should().Be(StopReason.Proved);
        result.Schedule!.Starts.Should().BeEmpty();
        result.Levels.Should().Equal(new LevelResult(LevelKind.Makespan, 0, 0, BoundSource.Windows));
    }

    [Fact]
    public void Solve_ACycle_SaysSoWithoutSearching()
    {
        var result = ProjectSolver.Solve(new Project(9, [A with { Demands = [] }, new() { Id = "b", Duration = 1 }], [new("a", "b"), new("b", "a")]));
        result.Stop.Should().Be(StopReason.Infeasible);
        result.Infeasibility!.Kind.Should().Be(InfeasibilityKind.Cycle);
        (result.Passes, result.Conflicts).Should().Be((0, 0));
    }

    [Fact]
    public void Solve_MoreThanTheHorizonHolds_IsRuledOutBySearch()
    {
        var result = ProjectSolver.Solve(One(5, A, A with { Id = "b" }, A with { Id = "c" }));
        result.Stop.Should().Be(StopReason.Infeasible);
        result.Infeasibility.Should().Be(new Infeasibility(InfeasibilityKind.Search, [], []) with { Activities = result.Infeasibility!.Activities, Arcs = result.Infeasibility.Arcs });
    }

    [Fact]
    public void Solve_MoreThanTheHorizonHoldsWithoutConflicts_LeavesItOpen()
    {
        var result = ProjectSolver.Solve(One(5, A, A with { Id = "b" }, A with { Id = "c" }), new SolveOptions { Budget = new(50, 0) });
        result.Stop.Should().Be(StopReason.BudgetSpent);
        result.Schedule.Should().BeNull();
        result.Levels[0].Value.Should().BeNull();
        result.Levels[0].LowerBound.Should().Be(6);
    }

    [Fact]
    public void Solve_WhatFillsAResource_IsBoundByItsEnergy()
    {
        var result = ProjectSolver.Solve(One(9, A, A with { Id = "b" }, A with { Id = "c" }));
        result.Stop.Should().Be(StopReason.Proved);
        result.Levels.Should().Equal(new LevelResult(LevelKind.Makespan, 6, 6, BoundSource.Energy));
        result.Conflicts.Should().Be(0);
    }

    [Fact]
    public void Solve_Cancelled_SaysSo()
    {
        var result = ProjectSolver.Solve(GeneratedProjects.Plain(1, 25), new SolveOptions { Budget = new(1000, 1000) }, new CancellationToken(canceled: true));
        result.Stop.Should().Be(StopReason.Cancelled);
        result.Passes.Should().Be(0);
    }

    [Fact]
    public void Solve_FromAGoodSchedule_IsAtLeastAsGood()
    {
        var project = GeneratedProjects.Plain(5, 30);
        var good = ProjectSolver.Solve(project, new SolveOptions { Budget = new(3000, 0) });
        var warm = ProjectSolver.Solve(project, new SolveOptions { Budget = new(1, 0), Warm = good.Schedule });
        warm.Levels[0].Value.Should().BeLessThanOrEqualTo(good.Levels[0].Value!.Value);
    }

    [Fact]
    public void Solve_FromAScheduleOfAnotherProject_IsTheCallersFault()
    {
        var solve = () => ProjectSolver.Solve(One(9, A), new SolveOptions { Warm = new Schedule([0, 0]) });
        solve.Should().Throw<ArgumentException>().WithMessage("*2 starts*1 activities*");
    }

    [Fact]
    public void Solve_ForFewMoves_LeavesWhatCanStay()
    {
        var project = One(12, A, A with { Id = "b", EarliestStart = 5 }, A with { Id = "c" });
        var calm = new Objective([ObjectiveLevel.Moves([4, 2, 8]), ObjectiveLevel.Makespan]);
        var result = ProjectSolver.Solve(project, new SolveOptions { Objective = calm, Budget = new(100, 0) });
        result.Schedule!.Starts.Should().Equal(4, 6, 8);
        result.Levels[0].Value.Should().Be(1);
    }

    [Fact]
    public void Solve_ForValue_DoesTheWorthyFirst()
    {
        var project = One(9, A, A with { Id = "b", Value = 1 }, A with { Id = "c", Value = 5 });
        var result = ProjectSolver.Solve(project, new SolveOptions { Objective = Objective.Leverage(900) });
        result.Stop.Should().Be(StopReason.Proved);
        result.Schedule!.Starts.Should().Equal(4, 2, 0);
        // What is left after 2 and 4 periods at nine tenths each: 0.81 and 0.6561.
        result.Levels.Select(level => level.Value).Should().Equal(0, 5 * 190_000 + 343_900, 6);
    }

    private static Project One(int horizon, params ImmutableArray<Activity> activities) =>
        new(horizon, activities, resources: [Resource.Constant("r", 1)]);
}
