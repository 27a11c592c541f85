using Roadmap.Engine.Sequencing;
using Roadmap.Engine.Sequencing.Conflicts;
using Roadmap.Engine.Sequencing.Objectives;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Sequencing.Conflicts;

public sealed class PinTrialTests
{
    [Fact]
    public void Run_WithAPinThatCosts_SaysWhatItCostsAndWhoMoves()
    {
        Activity Step(string id, int duration) => new() { Id = id, Duration = duration, Demands = [Demand.Constant("team", 1)] };
        var project = new Project(20, [Step("a", 3), Step("b", 2), new Activity { Id = "c", Duration = 1 }], [new Arc("a", "c")], [Resource.Constant("team", 1)]);
        var schedule = new Schedule([0, 3, 3]);
        var trial = PinTrial.Run(project, schedule, "b", 1);
        trial.Changes.Should().Equal(new LevelChange(LevelKind.Makespan, 5, 7));
        trial.Moves.Should().Equal(new ActivityMove("a", 0, 3), new ActivityMove("b", 3, 1), new ActivityMove("c", 3, 6));
        trial.Result.Stop.Should().Be(StopReason.Proved);
    }

    [Fact]
    public void Run_WithAPinThatIsFree_MovesNothingElse()
    {
        var project = new Project(20, [new Activity { Id = "a", Duration = 6 }, new Activity { Id = "b", Duration = 2 }, new Activity { Id = "c", Duration = 2 }]);
        var trial = PinTrial.Run(project, new Schedule([0, 0, 3]), "b", 2);
        trial.Changes.Should().Equal(new LevelChange(LevelKind.Makespan, 6, 6));
        trial.Moves.Should().Equal(new ActivityMove("b", 0, 2));
    }

    [Fact]
    public void Run_WithAPinThatCannotBe_HasNoScheduleAndNoMoves()
    {
        var project = new Project(9, [new Activity { Id = "a", Duration = 3 }, new Activity { Id = "b", Duration = 2 }], [new Arc("a", "b")]);
        var trial = PinTrial.Run(project, new Schedule([0, 3]), "b", 1);
        trial.Result.Stop.Should().Be(StopReason.Infeasible);
        trial.Changes.Should().BeEmpty();
        trial.Moves.Should().BeEmpty();
    }

    [Fact]
    public void Run_WithAScheduleOfAnotherProject_IsRefused()
    {
        var project = new Project(9, [new Activity { Id = "a", Duration = 3 }]);
        var run = () => PinTrial.Run(project, new Schedule([0, 3]), "a", 1);
        run.Should().Throw<ArgumentException>();
        var unknown = () => PinTrial.Run(project, new Schedule([0]), "b", 1);
        unknown.Should().Throw<ArgumentException>().WithMessage("*'b'*");
    }
}
