using Roadmap.Engine.Sequencing;
using Roadmap.Engine.Sequencing.Objectives;

namespace Roadmap.Engine.Tests.Sequencing;

public sealed class DeterminismTests
{
    public static TheoryData<bool> Objectives() => [true, false];

    [Theory, MemberData(nameof(Objectives))]
    public void Solve_AgainAndOnManyThreads_GivesTheSameResult(bool isMakespan)
    {
        var options = Options(isMakespan);
        var alone = Enumerable.Range(0, 4).Select(seed => Text(seed, options)).ToArray();
        var again = Enumerable.Range(0, 4).Select(seed => Text(seed, options)).ToArray();
        var together = new string[4];
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, seed => together[seed] = Text(seed, options));
        again.Should().Equal(alone);
        together.Should().Equal(alone);
    }

    [Fact]
    public void Solve_WithAnotherSeed_MayTakeAnotherWay()
    {
        var projects = Enumerable.Range(0, 4).Select(seed => GeneratedProjects.Plain(seed, 25)).ToList();
        var one = projects.Select(project => ProjectSolver.Solve(project, Options(false) with { Seed = 1 }).Schedule!).ToList();
        var other = projects.Select(project => ProjectSolver.Solve(project, Options(false) with { Seed = 2 }).Schedule!).ToList();
        one.Should().NotEqual(other);
    }

    private static SolveOptions Options(bool isMakespan) =>
        new() { Objective = isMakespan ? Objective.Makespan : Objective.Leverage(980), Budget = new(300, 50) };

    private static string Text(int seed, SolveOptions options)
    {
        var result = ProjectSolver.Solve(GeneratedProjects.Plain(seed, 25), options);
        return $"{result.Stop} {result.Passes} {result.Conflicts} {string.Join(",", result.Schedule!.Starts)} {string.Join(",", result.Levels)}";
    }
}
