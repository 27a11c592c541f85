using Roadmap.Engine.Sequencing;
using Roadmap.Engine.Sequencing.Objectives;

namespace Roadmap.Engine.Tests.Sequencing;

/// <summary>The solver against brute force on projects of at most six activities.</summary>
public sealed class SolvedProjectTests
{
    private const int ProjectsPerBlock = 40;

    public static TheoryData<int> Blocks() => [.. Enumerable.Range(0, 10)];

    [Theory, MemberData(nameof(Blocks))]
    public void Project_OfUpToSixActivities_IsSolvedAsByBruteForce(int block)
    {
        for (var seed = block * ProjectsPerBlock; seed < (block + 1) * ProjectsPerBlock; seed++)
        {
            foreach (var objective in Objectives(seed)) CheckSolved(seed, objective);
        }
    }

    [Theory, MemberData(nameof(Blocks))]
    public void Project_SearchedByPassesOnly_IsFeasibleAndNeverBetterThanTheBest(int block)
    {
        for (var seed = block * ProjectsPerBlock; seed < (block + 1) * ProjectsPerBlock; seed++)
        {
            foreach (var objective in Objectives(seed)) CheckPasses(seed, objective);
        }
    }

    /// <summary>The makespan, worth, and calm changes of a schedule that need not be feasible any more.</summary>
    private static Objective[] Objectives(int seed)
    {
        var random = new Random(seed);
        var before = GeneratedProjects.Small(seed).Activities.Select(_ => random.Next(4) == 0 ? (int?)null : random.Next(6));
        return [Objective.Makespan, Objective.Leverage(970), new([ObjectiveLevel.Moves([.. before]), ObjectiveLevel.Makespan])];
    }

    private static void CheckSolved(int seed, Objective objective)
    {
        var project = GeneratedProjects.Small(seed);
        var best = BruteForce.Best(project, objective);
        var result = ProjectSolver.Solve(project, new SolveOptions { Objective = objective, Budget = new(200, 100_000) });

        result.Stop.Should().Be(best is null ? StopReason.Infeasible : StopReason.Proved, $"project {seed} is small");
        if (best is null)
        {
            result.Infeasibility.Should().NotBeNull();
            result.Schedule.Should().BeNull();
            return;
        }
        ScheduleVerifier.Faults(project, result.Schedule!.Starts).Should().BeEmpty($"project {seed} has a schedule");
        BruteForce.Values(project, objective, result.Schedule.Starts).Should().Equal(best, $"project {seed} was proved");
        result.Levels.Select(level => level.Value!.Value).Should().Equal(best);
        result.Levels.Select(level => level.LowerBound).Should().Equal(best, $"the bounds of project {seed} meet its values");
    }

    private static void CheckPasses(int seed, Objective objective)
    {
        var project = GeneratedProjects.Small(seed);
        var best = BruteForce.Best(project, objective);
        var result = ProjectSolver.Solve(project, new SolveOptions { Objective = objective, Budget = new(100, 0) });

        result.Passes.Should().BeLessThanOrEqualTo(100);
        if (best is null) result.Schedule.Should().BeNull($"project {seed} has none");
        if (result.Schedule is not { } schedule) return;
        ScheduleVerifier.Faults(project, schedule.Starts).Should().BeEmpty($"project {seed}");
        BruteForce.Values(project, objective, schedule.Starts).AsSpan().SequenceCompareTo(best).Should().BeGreaterThanOrEqualTo(0);
        result.Levels[0].LowerBound.Should().BeLessThanOrEqualTo(best![0]);
    }
}
