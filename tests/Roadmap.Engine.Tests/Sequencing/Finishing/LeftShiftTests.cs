using Roadmap.Engine.Sequencing;
using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Finishing;
using Roadmap.Engine.Sequencing.Objectives;

namespace Roadmap.Engine.Tests.Sequencing.Finishing;

public sealed class LeftShiftTests
{
    [Fact]
    public void Schedule_OfAnySolve_LeavesNothingToStartEarlierOnItsOwn()
    {
        var checkedStarts = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var project = GeneratedProjects.Small(seed);
            if (ProjectSolver.Solve(project, new SolveOptions { Budget = new(20, 200) }).Schedule is not { } schedule) continue;
            for (var j = 0; j < schedule.Starts.Length; j++)
            {
                for (var earlier = 0; earlier < schedule.Starts[j]; earlier++)
                {
                    ScheduleVerifier.Faults(project, schedule.Starts.SetItem(j, earlier)).Should().NotBeEmpty($"project {seed}");
                    checkedStarts++;
                }
            }
        }
        checkedStarts.Should().BeGreaterThan(100);
    }

    [Fact]
    public void Settle_AgainstTheObjective_DoesNotHappen()
    {
        var project = ProjectCompiler.Compile(GeneratedProjects.Plain(3, 8)).Project!;
        int[] starts = [.. ProjectSolver.Solve(project.Source).Schedule!.Starts.Select(start => start + 1)];
        var stay = ObjectiveCompiler.Compile(project, new Objective([ObjectiveLevel.Moves([.. starts.Select(start => (int?)start)]), ObjectiveLevel.Makespan]));
        int[] settled = [.. starts];
        LeftShift.Settle(project, stay, settled);
        settled.Should().Equal(starts);

        LeftShift.Settle(project, ObjectiveCompiler.Compile(project, Objective.Makespan), settled);
        settled.Min().Should().Be(0);
    }

    [Fact]
    public void Check_OfASchedule_AgreesWithTheVerifier()
    {
        var feasible = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var project = GeneratedProjects.Small(seed, most: 3);
            if (ProjectCompiler.Compile(project).Project is not { } compiled) continue;
            var random = new Random(seed);
            for (var i = 0; i < 20; i++)
            {
                int[] starts = [.. project.Activities.Select(activity => random.Next(project.Horizon - activity.Duration + 1))];
                var isFeasible = ScheduleCheck.IsFeasible(compiled, starts);
                isFeasible.Should().Be(ScheduleVerifier.Faults(project, starts).Count == 0, $"project {seed}");
                if (isFeasible) feasible++;
            }
        }
        feasible.Should().BeGreaterThan(100);
    }
}
