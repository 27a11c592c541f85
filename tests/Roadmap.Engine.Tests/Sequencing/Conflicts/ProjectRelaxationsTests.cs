using System.Collections.Immutable;
using Roadmap.Engine.Sequencing.Conflicts;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Sequencing.Conflicts;

public sealed class ProjectRelaxationsTests
{
    private const int ProjectsPerBlock = 40;

    public static TheoryData<int> Blocks() => [.. Enumerable.Range(0, 6)];

    [Theory, MemberData(nameof(Blocks))]
    public void Find_InProjectsAtRandom_ListsWhatWorksAndNothingSmallerDoes(int block)
    {
        var relaxed = 0;
        for (var seed = block * ProjectsPerBlock; seed < (block + 1) * ProjectsPerBlock; seed++)
        {
            var project = GeneratedProjects.Small(seed, most: 4);
            var groups = RuleGroups.Negotiable(project);
            var result = ProjectRelaxations.Find(project, groups);
            if (GivenUp.HasSchedule(project))
            {
                result.Outcome.Should().Be(ConflictOutcome.Possible);
                result.Relaxations.Should().BeEmpty();
                continue;
            }
            result.Outcome.Should().Be(ConflictOutcome.Impossible, $"project {seed} has no schedule");
            result.IsComplete.Should().BeTrue();
            Named(result).Should().BeEquivalentTo(NamedByBruteForce(project, groups), $"these are the ways out of project {seed}");
            foreach (var relaxation in result.Relaxations) CheckSmallest(project, relaxation, seed);
            relaxed += result.Relaxations.Length;
        }
        relaxed.Should().BePositive();
    }

    [Fact]
    public void Find_ForADeadlineThatASharedTeamCannotKeep_OffersTimeOrPeople()
    {
        Activity Step(string id, int? deadline) => new() { Id = id, Duration = 4, Deadline = deadline, Demands = [Demand.Constant("team", 2)] };
        var project = new Project(20, [Step("a", 6), Step("b", 6)], resources: [Resource.Constant("team", 3)]);
        var relaxations = ProjectRelaxations.Find(project, RuleGroups.Negotiable(project)).Relaxations;
        relaxations.Select(relaxation => (relaxation.Steps.Single().Group.Name, relaxation.Steps.Single().By))
            .Should().Equal(("capacity team", 1), ("deadline a", 2), ("deadline b", 2));
        relaxations.Should().OnlyContain(relaxation => relaxation.IsSmallest);
        relaxations[1].Schedule.Starts[0].Should().Be(4, "a comes second when its deadline gives way");
    }

    [Fact]
    public void Find_ForCapacityInOneTerm_RaisesItThereOnly()
    {
        var work = new Activity { Id = "work", Duration = 2, Pin = 5, Demands = [Demand.Constant("team", 3)] };
        var project = new Project(12, [work], resources: [Resource.Constant("team", 1)]);
        RuleGroup[] terms = [new("fall", ProjectRule.Capacity("team", 0, 4)), new("spring", ProjectRule.Capacity("team", 4, 8)), new("summer", ProjectRule.Capacity("team", 8, 12))];
        var relaxation = ProjectRelaxations.Find(project, [.. terms]).Relaxations.Should().ContainSingle().Subject;
        relaxation.Steps.Should().Equal(new RelaxationStep(terms[1], 2));
        relaxation.Apply(project).Resources[0].Capacity.Should().Equal(1, 1, 1, 1, 3, 3, 3, 3, 1, 1, 1, 1);
    }

    [Fact]
    public void Find_ForTwoConflictsAtOnce_GivesWayInBoth()
    {
        var project = new Project(12, [new Activity { Id = "a", Duration = 3, Deadline = 2 }, new Activity { Id = "b", Duration = 4, Deadline = 1 }]);
        var relaxation = ProjectRelaxations.Find(project, RuleGroups.Negotiable(project)).Relaxations.Should().ContainSingle().Subject;
        relaxation.Steps.Select(step => step.By).Should().Equal(1, 3);
        ProjectRelaxations.Find(project, RuleGroups.Negotiable(project), mostSteps: 1).Relaxations.Should().BeEmpty();
    }

    [Fact]
    public void Find_ForAPinInAClosedSeason_MovesThePinOrOpensTheSeason()
    {
        var project = new Project(12, [new Activity { Id = "a", Duration = 1, Pin = 5, ClosedStarts = [4, 5, 6, 7] }]);
        var relaxations = ProjectRelaxations.Find(project, RuleGroups.Negotiable(project)).Relaxations;
        relaxations.Select(relaxation => relaxation.Steps.Single()).Select(step => (step.Group.Name, step.By))
            .Should().Equal(("pin a", 2), ("closed starts a", null));
        relaxations[0].Schedule.Starts.Should().Equal(3);
    }

    private static List<string> Named(RelaxationResult result) =>
        [.. result.Relaxations.Select(relaxation => string.Join(" + ", relaxation.Steps.Select(step => step.Group.Name)))];

    private static List<string> NamedByBruteForce(Project project, ImmutableArray<RuleGroup> groups)
    {
        List<string> singles = [.. groups.Where(group => GivenUp.HasSchedule(GivenUp.Without(project, [group]))).Select(group => group.Name)];
        if (singles.Count > 0) return singles;
        return [.. from i in Enumerable.Range(0, groups.Length)
                   from j in Enumerable.Range(i + 1, groups.Length - i - 1)
                   where GivenUp.HasSchedule(GivenUp.Without(project, [groups[i], groups[j]]))
                   select $"{groups[i].Name} + {groups[j].Name}"];
    }

    private static void CheckSmallest(Project project, Relaxation relaxation, int seed)
    {
        relaxation.IsSmallest.Should().BeTrue();
        ScheduleVerifier.Faults(relaxation.Apply(project), relaxation.Schedule.Starts).Should().BeEmpty($"a way out of project {seed}");
        for (var i = 0; i < relaxation.Steps.Length; i++)
        {
            var step = relaxation.Steps[i];
            if (step.By is not { } by) continue;
            var less = by == 1 ? relaxation.Steps.RemoveAt(i) : relaxation.Steps.SetItem(i, step with { By = by - 1 });
            GivenUp.HasSchedule((relaxation with { Steps = less }).Apply(project)).Should().BeFalse($"{step.Group.Name} of project {seed} by {by}");
        }
    }
}
