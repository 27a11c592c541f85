using System.Collections.Immutable;
using Roadmap.Engine.Sequencing.Conflicts;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Sequencing.Conflicts;

public sealed class ProjectConflictsTests
{
    private const int ProjectsPerBlock = 60;

    public static TheoryData<int> Blocks() => [.. Enumerable.Range(0, 6)];

    [Theory, MemberData(nameof(Blocks))]
    public void Find_InProjectsAtRandom_IsAMinimalConflictByBruteForce(int block)
    {
        var impossible = 0;
        for (var seed = block * ProjectsPerBlock; seed < (block + 1) * ProjectsPerBlock; seed++)
        {
            var project = GeneratedProjects.Small(seed, most: 5);
            var groups = seed % 2 == 0 ? RuleGroups.Negotiable(project) : RuleGroups.Holding(project);
            var conflict = ProjectConflicts.Find(project, groups);
            if (GivenUp.HasSchedule(project))
            {
                conflict.Outcome.Should().Be(ConflictOutcome.Possible, $"project {seed} has a schedule");
                ScheduleVerifier.Faults(project, conflict.Schedule!.Starts).Should().BeEmpty();
                continue;
            }
            impossible++;
            CheckMinimal(project, groups, conflict, seed);
        }
        impossible.Should().BePositive("some of these projects are meant to have none");
    }

    [Theory, MemberData(nameof(Blocks))]
    public void WhyNotBy_OnePeriodBeforeTheFirstThatWorks_IsACertificateByBruteForce(int block)
    {
        for (var seed = block * ProjectsPerBlock / 3; seed < (block + 1) * ProjectsPerBlock / 3; seed++)
        {
            var project = GeneratedProjects.Small(seed, most: 5);
            if (!GivenUp.HasSchedule(project)) continue;
            var first = Enumerable.Range(0, project.Horizon).First(period => GivenUp.HasSchedule(StartedBy(project, period)));
            ProjectConflicts.WhyNotBy(project, "A0", first).Outcome.Should().Be(ConflictOutcome.Possible, $"A0 of project {seed} can start by then");
            if (first == 0) continue;

            var groups = RuleGroups.Holding(project).RemoveAll(group => group.Rules[0] == ProjectRule.LatestStart("A0"));
            var why = ProjectConflicts.WhyNotBy(project, "A0", first - 1);
            CheckMinimal(StartedBy(project, first - 1), groups, why, seed);
        }
    }

    [Fact]
    public void WhyNotDoneBy_OnePeriodBeforeTheBestEnd_NamesWhoShares()
    {
        Activity Step(string id, int duration) => new() { Id = id, Duration = duration, Demands = [Demand.Constant("team", 1)] };
        var project = new Project(20, [Step("a", 3), Step("b", 4), Step("c", 2), new Activity { Id = "d", Duration = 5 }], resources: [Resource.Constant("team", 1)]);
        ProjectConflicts.WhyNotDoneBy(project, 9).Outcome.Should().Be(ConflictOutcome.Possible);

        var why = ProjectConflicts.WhyNotDoneBy(project, 8);
        why.Groups.Select(group => group.Name).Should().Equal("demand a team", "demand b team", "demand c team");
        why.IsMinimal.Should().BeTrue();
    }

    [Fact]
    public void Find_WithoutConflictsToLearnFrom_SaysThatItIsNotProved()
    {
        var activities = Enumerable.Range(0, 9).Select(j => new Activity { Id = $"a{j}", Duration = 1, Deadline = 8, Demands = [Demand.Constant("r", 1)] });
        var project = new Project(12, [.. activities], resources: [Resource.Constant("r", 1)]);
        var conflict = ProjectConflicts.Find(project, RuleGroups.Negotiable(project), conflictsPerSearch: 2);
        conflict.Outcome.Should().Be(ConflictOutcome.Unproved);
        conflict.Groups.Should().BeEmpty();
    }

    [Fact]
    public void Find_OfOneTestingSeasonOverManyCalendars_NamesTheSeason()
    {
        var season = Enumerable.Range(2, 4).ToImmutableArray();
        Activity Step(string id, int deadline) => new() { Id = id, Duration = 2, ClosedStarts = [.. season, 7], EarliestStart = 2, Deadline = deadline };
        var project = new Project(12, [Step("a", 7), Step("b", 12)]);
        RuleGroup[] groups =
        [
            new("season", [ProjectRule.ClosedStarts("a", 2, 6), ProjectRule.ClosedStarts("b", 2, 6)]),
            new("holiday", [ProjectRule.ClosedStarts("a", 7, 8), ProjectRule.ClosedStarts("b", 7, 8)]),
            new("promise", ProjectRule.Deadline("a")),
            new("other promise", ProjectRule.Deadline("b")),
        ];
        ProjectConflicts.Find(project, [.. groups]).Groups.Select(group => group.Name).Should().Equal("season", "promise");
    }

    [Fact]
    public void Find_WithARuleInTwoGroups_IsRefused()
    {
        var project = new Project(5, [new Activity { Id = "a", Duration = 1, Deadline = 3 }]);
        var find = () => ProjectConflicts.Find(project, [new("one", ProjectRule.Deadline("a")), new("two", ProjectRule.Deadline("a"))]);
        find.Should().Throw<ArgumentException>().WithMessage("*two groups*");
    }

    [Fact]
    public void Find_WithARuleThatTheProjectDoesNotHave_IsRefused()
    {
        var project = new Project(5, [new Activity { Id = "a", Duration = 1 }]);
        foreach (var rule in new[] { ProjectRule.Deadline("b"), ProjectRule.Arc(0), ProjectRule.Capacity("r"), ProjectRule.Demand("a", "r"), ProjectRule.BudgetWindow("b", 0) })
        {
            var find = () => ProjectConflicts.Find(project, [new("one", rule)]);
            find.Should().Throw<ArgumentException>().WithMessage("*no such rule*");
        }
    }

    private static void CheckMinimal(Project project, ImmutableArray<RuleGroup> groups, ProjectConflict conflict, int seed)
    {
        conflict.Outcome.Should().Be(ConflictOutcome.Impossible, $"project {seed} has no schedule");
        conflict.IsMinimal.Should().BeTrue();
        GivenUp.HasSchedule(GivenUp.Only(project, groups, conflict.Groups)).Should().BeFalse($"the conflict of project {seed} is one");
        foreach (var group in conflict.Groups)
            GivenUp.HasSchedule(GivenUp.Only(project, groups, conflict.Groups.Remove(group))).Should().BeTrue($"project {seed} needs {group.Name}");
    }

    /// <summary>With a latest start for A0 in place of its own.</summary>
    private static Project StartedBy(Project project, int period)
    {
        var first = project.Activities[0];
        var latest = Math.Min(first.LatestStart ?? int.MaxValue, period);
        return new(project.Horizon, project.Activities.SetItem(0, first with { LatestStart = latest }), project.Arcs, project.Resources, project.Budgets);
    }
}
