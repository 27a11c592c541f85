using Roadmap.Engine.Sequencing.Bounds;
using Roadmap.Engine.Sequencing.Clauses;
using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Objectives;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Sequencing.Clauses;

public sealed class ExactSearchTests
{
    private const int Unlimited = 10_000_000;

    private static readonly Objective[] Objectives =
    [
        Objective.Makespan,
        Objective.Leverage(980),
        new([ObjectiveLevel.Moves([3, null, 0, 5, 2, 7, null, 1, 4, 6]), ObjectiveLevel.Makespan]),
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 6)];

    [Theory, MemberData(nameof(Seeds))]
    public void Run_OnAShortBudget_ClaimsNothingThatALongerOneRefutes(int seed)
    {
        var project = GeneratedProjects.Plain(seed, 10);
        foreach (var objective in Objectives)
        {
            var full = Run(project, objective, null, Unlimited);
            full.IsExhausted.Should().BeTrue();
            var best = BruteForce.Values(project, objective, full.Starts!);
            foreach (var conflicts in new[] { 1, 10, 40, 200 })
            {
                var partial = Run(project, objective, null, conflicts);
                partial.Conflicts.Should().BeLessThanOrEqualTo(conflicts);
                partial.LowerBounds[0].Should().BeLessThanOrEqualTo(best[0]);
                if (partial.Starts is null) continue;
                ScheduleVerifier.Faults(project, partial.Starts).Should().BeEmpty();
                var values = BruteForce.Values(project, objective, partial.Starts);
                values.AsSpan().SequenceCompareTo(best).Should().BeGreaterThanOrEqualTo(0);
                if (partial.IsExhausted) values.Should().Equal(best);
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Run_FromASchedule_IsNeverWorseThanIt(int seed)
    {
        var project = GeneratedProjects.Plain(seed, 12);
        var (first, exhausted) = (Run(project, Objective.Makespan, null, 30), Run(project, Objective.Makespan, null, Unlimited));
        if (first.Starts is null) return;
        var better = Run(project, Objective.Makespan, first.Starts, 60);
        End(project, better.Starts!).Should().BeInRange(End(project, exhausted.Starts!), End(project, first.Starts));
    }

    [Fact]
    public void Run_Twice_TakesTheSameSteps()
    {
        var project = GeneratedProjects.Plain(3, 14);
        var (one, two) = (Run(project, Objectives[1], null, 500), Run(project, Objectives[1], null, 500));
        two.Starts.Should().Equal(one.Starts);
        (two.Conflicts, two.IsExhausted).Should().Be((one.Conflicts, one.IsExhausted));
        two.LowerBounds.Should().Equal(one.LowerBounds);
    }

    [Fact]
    public void Run_Cancelled_KeepsWhatItWasGiven()
    {
        var project = GeneratedProjects.Plain(1, 10);
        var known = Run(project, Objective.Makespan, null, Unlimited).Starts!;
        var late = known.Select(start => start + 1).ToArray();
        var wider = new Project(project.Horizon + 1, project.Activities, project.Arcs, project.Resources);
        var outcome = Run(wider, Objective.Makespan, late, Unlimited, new CancellationToken(canceled: true));
        outcome.IsExhausted.Should().BeFalse();
        outcome.Starts.Should().Equal(late);
    }

    [Fact]
    public void Run_WithoutConflicts_LeavesTheSearchOut()
    {
        var outcome = Run(GeneratedProjects.Plain(1, 10), Objective.Makespan, null, 0);
        (outcome.Starts, outcome.IsExhausted, outcome.Conflicts).Should().Be((null, false, 0));
    }

    private static ExactOutcome Run(Project project, Objective objective, int[]? incumbent, int conflicts, CancellationToken cancellation = default)
    {
        var compiled = ProjectCompiler.Compile(project).Project!;
        var levels = ObjectiveCompiler.Compile(compiled, objective);
        var bounds = LowerBounds.Of(compiled, levels).Select(bound => bound.Value).ToArray();
        return ExactSearch.Run(compiled, levels, incumbent, bounds, conflicts, cancellation);
    }

    private static int End(Project project, int[] starts) => starts.Select((start, j) => start + project.Activities[j].Duration).Max();
}
