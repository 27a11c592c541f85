using Roadmap.Engine.Planning;
using Roadmap.Rules.Packs;
using static Roadmap.Engine.Tests.Planning.SmallPlans;

namespace Roadmap.Engine.Tests.Planning;

/// <summary>What is promised and wanted and cannot be: the smallest conflict, and ways out that a second plan accepts.</summary>
public sealed class ConflictTests
{
    private const string Idle = "practices: { first: not-started, second: not-started, third: not-started }\n";
    private const string Goal = "goals:\n  - { reach: second is in-place, by: 2026-12-31 }\n";

    private static readonly RulePack Chain = Pack(
        Practice("first", "duration: 3 months, staff: 1"),
        Practice("second", "duration: 3 months, staff: 1", Need("first is in-place")),
        Practice("third", "duration: 1 month, staff: 2"));

    [Fact]
    public void Goal_ThatDurationsForbid_IsTheWholeConflict()
    {
        var plan = Plan(Chain, Idle + "capacity: { staff: 3 }\n" + Goal);

        plan.Steps.Should().BeEmpty();
        plan.Stop.Should().Be(PlanStop.Infeasible);
        plan.Conflict!.IsMinimal.Should().BeTrue();
        var part = plan.Conflict.Parts.Should().ContainSingle().Which;
        (part.Kind, part.Subject, part.Text).Should().Be((ConflictPartKind.Goal, "second is in-place", "The goal of “Second” in place by 2026-12-31."));
        part.Place!.ToString().Should().Be("district.yaml:7:7");
        plan.Conflict.Because.Should().Equal("“First” takes 3 months.", "“Second” takes 3 months.", "“Second” waits for “First” in place.");
        plan.Goals.Should().ContainSingle().Which.Outcome.Should().Be(PlanGoalOutcome.InConflict);
    }

    [Fact]
    public void WayOut_OfAGoal_IsTheEarliestDayAndASecondPlanAcceptsIt()
    {
        var plan = Plan(Chain, Idle + "capacity: { staff: 3 }\n" + Goal);

        var change = plan.Conflict!.Relaxations.Should().ContainSingle().Which.Changes.Should().ContainSingle().Which;
        (change.Text, change.Day).Should().Be(("Let “Second” in place come by 2027-02-28.", new DateOnly(2027, 2, 28)));
        Plan(Chain, Idle + "capacity: { staff: 3 }\n" + Goal.Replace("2026-12-31", "2027-02-28", StringComparison.Ordinal)).Conflict.Should().BeNull();
        Plan(Chain, Idle + "capacity: { staff: 3 }\n" + Goal.Replace("2026-12-31", "2027-02-27", StringComparison.Ordinal)).Conflict.Should().NotBeNull();
    }

    [Fact]
    public void Promise_AgainstAGoalAndACapacity_AllThreeAreTheConflict()
    {
        const string Tight = """
            capacity: { staff: 2, money: 5 }
            commitments: [ { practice: third, starts: 2026-09-01 } ]
            goals: [ { reach: first is in-place, by: 2026-11-30 } ]
            """;
        var plan = Plan(Chain, Idle + Tight);

        plan.Conflict!.Parts.Select(part => (part.Kind, part.Subject)).Should().Equal(
            (ConflictPartKind.Capacity, "staff"), (ConflictPartKind.Pin, "third"), (ConflictPartKind.Goal, "first is in-place"));
        plan.Conflict.Relaxations.SelectMany(way => way.Changes).Select(change => change.Text).Should().Equal(
            "Let “First” in place come by 2026-12-31.",
            "Start “Third” on 2026-12-01.",
            "Have 3 of staff at one time instead of 2.");
    }

    [Theory]
    [InlineData("by: 2026-11-30", "by: 2026-12-31")]
    [InlineData("starts: 2026-09-01", "starts: 2026-12-01")]
    [InlineData("staff: 2", "staff: 3")]
    public void WayOut_OfAConflict_IsAcceptedByASecondPlan(string was, string becomes)
    {
        const string Tight = """
            capacity: { staff: 2 }
            commitments: [ { practice: third, starts: 2026-09-01 } ]
            goals: [ { reach: first is in-place, by: 2026-11-30 } ]
            """;

        var plan = Plan(Chain, Idle + Tight.Replace(was, becomes, StringComparison.Ordinal));

        plan.Conflict.Should().BeNull();
        plan.Goals.Should().ContainSingle().Which.Outcome.Should().Be(PlanGoalOutcome.InTime);
    }

    [Fact]
    public void Conflict_WithoutAnyOneOfItsParts_IsNone()
    {
        const string Capacity = "capacity: { staff: 2 }\n";
        const string Promise = "commitments: [ { practice: third, starts: 2026-09-01 } ]\n";
        const string Wanted = "goals: [ { reach: first is in-place, by: 2026-11-30 } ]\n";

        Plan(Chain, Idle + Promise + Wanted).Conflict.Should().BeNull();
        Plan(Chain, Idle + Capacity + Wanted).Conflict.Should().BeNull();
        Plan(Chain, Idle + Capacity + Promise).Conflict.Should().BeNull();
        Plan(Chain, Idle + Capacity + Promise + Wanted).Conflict.Should().NotBeNull();
    }

    [Fact]
    public void ClosedWindow_OverAPromise_IsPartOfTheConflict()
    {
        var plan = Plan(
            Pack(Practice("first", "duration: 1 month, launches: 1")),
            """
            practices: { first: not-started }
            calendar: { start: 2026-09-01, closed: [ { from: 2026-10-01, to: 2026-10-31, for: launches, because: tests } ] }
            commitments: [ { practice: first, starts: 2026-10 } ]
            """);

        plan.Conflict!.Parts.Select(part => part.Kind).Should().Equal(ConflictPartKind.Closed, ConflictPartKind.Pin);
        plan.Conflict.Relaxations.SelectMany(way => way.Changes).Select(change => change.Text).Should().Equal(
            "Start “First” on 2026-11-01.", "Allow starts of launches from 2026-10-01 to 2026-10-31.");
    }

    [Fact]
    public void TwoConflicts_AtOnce_AreMendedTogether()
    {
        var plan = Plan(
            Pack(Practice("first", "duration: 3 months"), Practice("second", "duration: 4 months")),
            """
            practices: { first: not-started, second: not-started }
            goals: [ { reach: first is in-place, by: 2026-10-31 }, { reach: second is in-place, by: 2026-10-31 } ]
            """);

        plan.Conflict!.Parts.Should().ContainSingle();
        plan.Conflict.Relaxations.Should().ContainSingle().Which.Changes.Select(change => change.Day).Should().Equal(new DateOnly(2026, 11, 30), new DateOnly(2026, 12, 31));
    }

    [Fact]
    public void Capacity_ThatAPromiseAloneExceeds_IsTheConflict()
    {
        var plan = Plan(Chain, Idle + "capacity: { staff: 1 }\ncommitments: [ { practice: third, starts: 2026-10 } ]");

        plan.Conflict!.Parts.Select(part => part.Kind).Should().Equal(ConflictPartKind.Capacity, ConflictPartKind.Pin);
        plan.Conflict.Relaxations.SelectMany(way => way.Changes).Select(change => (change.Part.Kind, change.Capacity)).Should().Equal((ConflictPartKind.Capacity, 2m));
    }

    [Fact]
    public void Pin_OfTheCaller_IsNamedAsAskedFor()
    {
        var plan = Plan(Chain, Idle, new PlanOptions { Pins = [new PlanPin("second", "2026-09")] });

        plan.Conflict!.Parts.Should().ContainSingle().Which.Text.Should().Be("The start of “Second” in 2026-09, as asked for.");
    }
}
