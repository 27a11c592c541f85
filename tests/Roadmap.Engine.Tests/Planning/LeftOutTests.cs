using Roadmap.Engine.Planning;
using static Roadmap.Engine.Tests.Planning.SmallPlans;

namespace Roadmap.Engine.Tests.Planning;

/// <summary>What is not in a plan, and what is in it with a reservation.</summary>
public sealed class LeftOutTests
{
    [Fact]
    public void Need_ThatNoPracticeRaises_IsNamed()
    {
        var plan = Plan(Pack(Practice("first", "duration: 1 month", Need("technology >= emerging"))), "practices: { first: not-started }\nareas: { technology: absent }");

        plan.Steps.Should().BeEmpty();
        var leftOut = plan.LeftOut.Should().ContainSingle().Which;
        (leftOut.Kind, leftOut.Because).Should().Be((LeftOutKind.Waits, "It waits on Technology at emerging: no practice raises it."));
    }

    [Fact]
    public void Need_ThatIsNotKnown_IsAskedFor()
    {
        var plan = Plan(Pack(Practice("first", "duration: 1 month", Need("technology >= emerging"))), "practices: { first: not-started }");

        var leftOut = plan.LeftOut.Should().ContainSingle().Which;
        (leftOut.Kind, leftOut.Because).Should().Be((LeftOutKind.NotKnown, "Not known yet: technology."));
        leftOut.AsksFor.Should().Equal("technology");
    }

    [Fact]
    public void Need_ThatIsNotKnownAndPlanned_IsWaitedFor()
    {
        var plan = Plan(
            Pack(Practice("second", "duration: 2 months", "raises: { technology: emerging }"), Practice("first", "duration: 1 month", Need("technology >= emerging"))),
            "practices: { first: not-started, second: not-started }");

        plan.Starts("first").Should().Be("2026-11-01");
    }

    [Fact]
    public void Practice_ThatIsWithheld_IsLeftOutWithTheReason()
    {
        var plan = Plan(
            Pack(Practice("first", "duration: 1 month", "avoid-when: [ technology is absent ]\navoid-because: It would do harm.")),
            "practices: { first: not-started }\nareas: { technology: absent }");

        plan.LeftOut.Should().Equal(new LeftOutPractice("first", "First", LeftOutKind.Withheld, "It would do harm.", []));
    }

    [Fact]
    public void Condition_ThatIsNotKnown_IsAskedFor()
    {
        var plan = Plan(Pack(Practice("first", "duration: 1 month", "applies-when: [ technology is absent ]")), "practices: { first: not-started }");

        plan.LeftOut.Should().ContainSingle().Which.AsksFor.Should().Equal("technology");
    }

    [Fact]
    public void Promise_OfAWithheldPractice_IsKeptAndNoted()
    {
        var plan = Plan(
            Pack(Practice("first", "duration: 1 month", "avoid-when: [ technology is absent ]\navoid-because: It would do harm.")),
            "practices: { first: not-started }\nareas: { technology: absent }\ncommitments: [ { practice: first, starts: 2026-10 } ]");

        plan.Starts("first").Should().Be("2026-10-01");
        plan.LeftOut.Should().BeEmpty();
        plan.Step("first").Notes.Should().Equal("The pack would hold it back: It would do harm.");
    }

    [Fact]
    public void Goal_OfAPracticeThatNobodyKnows_IsPlannedAndToBeConfirmed()
    {
        var plan = Plan(Pack(Practice("first", "duration: 1 month")), "goals: [ { reach: first is in-place, by: 2026-12-31 } ]");

        plan.Step("first").MustConfirm.Should().BeTrue();
        plan.Step("first").Notes.Should().ContainSingle().Which.Should().StartWith("Nobody says whether it is there already");
        plan.Goals.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Outcome = PlanGoalOutcome.InTime, On = new DateOnly(2026, 10, 1) });
    }

    [Theory]
    [InlineData("technology >= emerging", "areas: { technology: emerging }", PlanGoalOutcome.Reached)]
    [InlineData("technology >= emerging", "areas: { technology: absent }", PlanGoalOutcome.OutOfReach)]
    [InlineData("support >= 50%", "areas: { technology: absent }", PlanGoalOutcome.OutOfReach)]
    [InlineData("second is in-place", "practices: { second: { status: under-way, started: 2026-08-01 } }", PlanGoalOutcome.InTime)]
    [InlineData("second is in-place", "practices: { second: { status: under-way, started: 2026-08-01, expected: 9 months } }", PlanGoalOutcome.Late)]
    public void Goal_ThatNoStepIsNeededFor_HasItsOutcome(string reach, string more, PlanGoalOutcome outcome)
    {
        var plan = Plan(Pack(Practice("second", "duration: 2 months")), more + $"\ngoals: [ {{ reach: {reach}, by: 2026-12-31 }} ]");

        plan.Goals.Should().ContainSingle().Which.Outcome.Should().Be(outcome);
    }

    [Fact]
    public void Duration_ThatNobodyStates_IsThePlateauAndSaidToBe()
    {
        var plan = Plan(Pack("kind: practice\nid: first\ntitle: First\narea: leadership\nactor: district"), "practices: { first: not-started }");

        plan.Step("first").Should().BeEquivalentTo(new { Length = 12, IsLengthAssumed = true });
        plan.Step("first").Notes.Should().Equal("Nobody says how long it takes; the plan counts 12 months.");
    }
}
