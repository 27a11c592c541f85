using Roadmap.Engine.Planning;
using static Roadmap.Engine.Tests.Planning.SmallPlans;

namespace Roadmap.Engine.Tests.Planning;

/// <summary>Where steps come to stand, and the one reason for it.</summary>
public sealed class PlacementTests
{
    private const string Idle = "practices: { first: not-started, second: not-started }\n";

    [Fact]
    public void Step_WithNothingInItsWay_StartsWithThePlan()
    {
        var plan = Plan(Pack(Practice("first", "duration: 2 months")), "practices: { first: not-started }");

        var step = plan.Step("first");
        (step.Starts, step.Ends, step.Length).Should().Be((new DateOnly(2026, 9, 1), new DateOnly(2026, 10, 31), 2));
        step.Because.Should().ContainSingle().Which.Kind.Should().Be(PlanReasonKind.Start);
        (plan.IsOptimal, plan.Stop).Should().Be((true, PlanStop.Proved));
    }

    [Theory]
    [InlineData("first is in-place", "2026-11-01")]
    [InlineData("first >= under-way", "2026-09-01")]
    public void Need_OfAnotherStep_WaitsForItsFinishOrItsStart(string need, string starts)
    {
        var plan = Plan(Pack(Practice("first", "duration: 2 months"), Practice("second", "duration: 1 month", Need(need))), Idle);

        plan.Starts("second").Should().Be(starts);
        plan.Step("second").WaitsFor.Should().ContainSingle().Which.Practice.Should().Be("first");
    }

    [Theory]
    [InlineData("first is in-place", "3 months", "2026-12-01")]
    [InlineData("first is in-place", "9 months", "2026-09-01")]
    [InlineData("first >= under-way", "1 month", "2026-11-01")]
    public void Need_InTandem_MayComeAheadByThatMuch(string need, string tandem, string starts)
    {
        // A promise holds the first back to December for the start, and it takes six months for the finish.
        var more = need.Contains("under-way", StringComparison.Ordinal) ? "commitments: [ { practice: first, starts: 2026-12-01 } ]" : "";
        var plan = Plan(
            Pack(Practice("first", "duration: 6 months"), Practice("second", "duration: 1 month", Need(need, $"binding: required, tandem: {tandem}"))),
            Idle + more);

        plan.Starts("second").Should().Be(starts);
    }

    [Fact]
    public void Need_OfAnArea_WaitsForTheLastPracticeThatRaisesItFarEnough()
    {
        var plan = Plan(
            Pack(
                Practice("first", "duration: 2 months", "raises: { technology: emerging }"),
                Practice("other", "duration: 4 months", "raises: { technology: emerging }"),
                Practice("roof", "duration: 12 months", "raises: { technology: developing }"),
                Practice("second", "duration: 1 month", Need("technology >= emerging"))),
            "practices: { first: not-started, second: not-started, other: not-started, roof: not-started }\nareas: { technology: absent }");

        plan.Starts("second").Should().Be("2027-01-01");
        plan.Step("second").WaitsFor.Select(wait => wait.Practice).Should().Equal("first", "other");
        plan.Step("second").Because.Should().ContainSingle().Which.Text.Should().Be("It waits for Technology at emerging through “Other”, expected 2027-01-01.");
    }

    [Fact]
    public void Need_OfSomethingUnderWay_WaitsUntilItIsInPlace()
    {
        var plan = Plan(
            Pack(Practice("first", "duration: 6 months"), Practice("second", "duration: 1 month", Need("first is in-place"))),
            "practices: { first: { status: under-way, started: 2026-07-15 }, second: not-started }");

        plan.Running.Should().ContainSingle().Which.InPlaceOn.Should().Be(new DateOnly(2027, 1, 15));
        plan.Starts("second").Should().Be("2027-02-01");
        plan.Step("second").Because.Should().ContainSingle().Which.Practices.Should().Equal("first");
    }

    [Fact]
    public void Practice_ThatIsArrested_BeginsAgainInFull()
    {
        var plan = Plan(Pack(Practice("first", "duration: 6 months")), "practices: { first: { status: under-way, started: 2025-01-10 } }");

        plan.Running.Should().BeEmpty();
        plan.Step("first").Should().BeEquivalentTo(new { IsRestart = true, Length = 6, Starts = new DateOnly(2026, 9, 1) });
    }

    [Fact]
    public void Advice_AmongSteps_IsKept()
    {
        var plan = Plan(Pack(Practice("first", "duration: 2 months"), Practice("second", "duration: 1 month", Need("first is in-place", "binding: advised"))), Idle);

        plan.Starts("second").Should().Be("2026-11-01");
        plan.Step("second").Because[0].Text.Should().EndWith("(advised).");
    }

    [Fact]
    public void Advice_AgainstAPromise_GivesWayAndSaysSo()
    {
        var plan = Plan(
            Pack(Practice("first", "duration: 2 months"), Practice("second", "duration: 1 month", Need("first is in-place", "binding: advised"))),
            Idle + "commitments: [ { practice: second, starts: 2026-09 } ]");

        plan.Starts("second").Should().Be("2026-09-01");
        plan.Step("second").Notes.Should().ContainSingle().Which.Should().Contain("against advice");
    }

    [Fact]
    public void Capacity_AtOneTime_IsSharedAndItsHoldersAreNamed()
    {
        var plan = Plan(
            Pack(Practice("first", "duration: 3 months, staff: 2"), Practice("second", "duration: 1 month, staff: 1.5")),
            Idle + "capacity: { staff: 3 }\nprogram: { started: 2026 }");

        var (before, after) = plan.Starts("first") == "2026-09-01" ? ("first", "second") : ("second", "first");
        plan.Step(after).Starts.Should().Be(plan.Step(before).Ends.AddDays(1));
        var reason = plan.Step(after).Because.Should().ContainSingle().Which;
        (reason.Kind, reason.Resource).Should().Be((PlanReasonKind.Capacity, "staff"));
        reason.Practices.Should().Equal(before);
        plan.Uses.Should().OnlyContain(use => use.Taken <= 3m && use.Capacity == 3m && !use.IsOver);
    }

    [Fact]
    public void Capacity_InAYear_IsSpentInTheYearOfTheStart()
    {
        var plan = Plan(
            Pack(Practice("first", "duration: 1 month, money: 600"), Practice("second", "duration: 1 month, money: 600")),
            Idle + "capacity: { money: 1000 }\ncalendar: { start: 2026-09-01, horizon: 24 months, year-starts: 2020-07-01 }");

        plan.Steps.Select(step => step.Starts).Should().Equal(new DateOnly(2026, 9, 1), new DateOnly(2027, 7, 1));
        plan.Steps[1].Because.Should().ContainSingle().Which.Text.Should().MatchRegex("^Not enough money in 2026-27: it takes 600, and of 1,000 “(First|Second)” takes 600\\.$");
    }

    [Fact]
    public void Capacity_InAYear_IsTakenInEqualPartsByWhatLastsLonger()
    {
        var plan = Plan(
            Pack(Practice("first", "duration: 24 months, money: 1200"), Practice("second", "duration: 1 month, money: 500")),
            Idle + "capacity: { money: 1000 }\ncalendar: { start: 2026-09-01, horizon: 36 months }\ncommitments: [ { practice: first, starts: 2026-09 } ]");

        plan.Starts("second").Should().Be("2028-09-01");
        plan.Uses.Where(use => use.Resource == "money").Select(use => use.Taken).Should().Equal(600m, 600m, 500m);
    }

    [Fact]
    public void Capacity_InAll_IsSpentOnce()
    {
        var plan = Plan(
            Pack(Practice("first", "duration: 1 month, fund: 600"), Practice("second", "duration: 1 month, fund: 600")),
            Idle + "capacity: { fund: 1000 }");

        plan.Steps.Should().ContainSingle();
        var leftOut = plan.LeftOut.Should().ContainSingle().Which;
        (leftOut.Kind, leftOut.Because).Should().Be((LeftOutKind.Capacity, "It takes 600 of the fund, and of 1,000 not enough is left beside the steps that bring more."));
    }

    [Fact]
    public void Capacity_ThatIsNeverEnough_LeavesTheStepOutAndWhatWaitsForIt()
    {
        var plan = Plan(
            Pack(Practice("first", "duration: 1 month, staff: 4"), Practice("second", "duration: 1 month", Need("first is in-place"))),
            Idle + "capacity: { staff: 3 }");

        plan.Steps.Should().BeEmpty();
        plan.LeftOut.Select(one => (one.Id, one.Kind, one.Because)).Should().Equal(
            ("first", LeftOutKind.Capacity, "It takes 4 of staff, and there is never more than 3 at one time."),
            ("second", LeftOutKind.Waits, "It waits for “First”, which is not in the plan."));
    }

    [Fact]
    public void Capacity_ThatIsTakenByWhatIsUnderWay_KeepsNewStepsOut()
    {
        var plan = Plan(
            Pack(Practice("first", "duration: 6 months, staff: 4"), Practice("second", "duration: 1 month, staff: 1")),
            "practices: { first: { status: under-way, started: 2026-07-01 }, second: not-started }\ncapacity: { staff: 3 }");

        plan.Starts("second").Should().Be("2027-01-01");
        plan.Uses.Where(use => use.IsOver).Should().OnlyContain(use => use.Taken == 4m && use.By.Single() == "first");
    }

    [Fact]
    public void Capacity_ThatNobodyStates_LimitsNothing()
    {
        var plan = Plan(Pack(Practice("first", "duration: 3 months, staff: 200"), Practice("second", "duration: 1 month, staff: 150")), Idle);

        plan.Steps.Should().OnlyContain(step => step.Starts == new DateOnly(2026, 9, 1));
    }

    [Fact]
    public void ClosedWindow_OfAResource_HoldsBackOnlyWhatTakesIt()
    {
        var plan = Plan(
            Pack(Practice("first", "duration: 1 month, launches: 1"), Practice("second", "duration: 1 month")),
            Idle + "calendar: { start: 2026-09-01, closed: [ { from: 2026-09-01, to: 2026-10-15, for: launches, because: tests } ] }");

        plan.Starts("second").Should().Be("2026-09-01");
        plan.Starts("first").Should().Be("2026-11-01");
        var reason = plan.Step("first").Because.Should().ContainSingle().Which;
        reason.Text.Should().Be("Launches are closed from 2026-09-01 to 2026-10-15: tests.");
        (reason.Kind, reason.Place!.Line).Should().Be((PlanReasonKind.Closed, 5));
    }

    [Fact]
    public void Step_ThatDoesNotFitBeforeTheEnd_IsLeftOutWithTheDayItWouldBeDone()
    {
        var plan = Plan(
            Pack(Practice("first", "duration: 6 months"), Practice("second", "duration: 7 months", Need("first is in-place"))),
            Idle + "calendar: { start: 2026-09-01, horizon: 12 months }");

        plan.Steps.Should().ContainSingle();
        plan.LeftOut.Should().ContainSingle().Which.Because.Should().Be("It would be done by 2027-09-30, and the plan ends on 2027-08-31.");
    }

    [Fact]
    public void Terms_AsSteps_CountInTerms()
    {
        const string Terms = """
            calendar:
              start: 2026-09-01
              step: term
              terms:
                - { name: Fall 2026, from: 2026-09-07, to: 2026-12-18 }
                - { name: Spring 2027, from: 2027-01-11, to: 2027-05-28 }
                - { name: Fall 2027, from: 2027-09-06, to: 2027-12-17 }
                - { name: Spring 2028, from: 2028-01-10, to: 2028-05-26 }
            """;
        var plan = Plan(Pack(Practice("first", "duration: 6 months"), Practice("second", "duration: 9 months", Need("first is in-place"))), Idle + Terms);

        plan.Step("first").Should().BeEquivalentTo(new { Term = "Fall 2026", Length = 1, Ends = new DateOnly(2026, 12, 18) });
        plan.Step("second").Should().BeEquivalentTo(new { Term = "Spring 2027", Length = 2, Ends = new DateOnly(2027, 12, 17) });
    }

    [Fact]
    public void Past_OfAPlanThatBeganEarlier_IsOver()
    {
        var plan = Plan(Pack(Practice("first", "duration: 1 month")), "practices: { first: not-started }\ncalendar: { start: 2026-07-01 }");

        plan.Starts("first").Should().Be("2026-09-01");
        plan.Step("first").Because.Should().ContainSingle().Which.Text.Should().Be("It starts as soon as it can after 2026-09-01, the day of the district file.");
    }

    [Fact]
    public void Steps_OfAPlan_ClearStallsFirst()
    {
        const string Stall = """
            kind: rule
            id: stuck
            title: Stuck
            finds: stall
            severity: high
            origin: ours
            areas: [technology]
            fires-when: [ technology is absent ]
            message: Stuck.
            why: It matters.
            instead: Begin.
            leads-to: [second]
            """;
        var plan = Plan(
            Pack(Practice("first", "duration: 3 months, staff: 1"), Practice("second", "duration: 3 months, staff: 1"), Stall),
            Idle + "areas: { technology: absent }\ncapacity: { staff: 1 }");

        plan.Starts("second").Should().Be("2026-09-01");
        plan.Step("second").Clears.Should().Equal("stuck");
        plan.Stalls.Should().ContainSingle().Which.On.Should().Be(new DateOnly(2026, 12, 1));
        plan.Measures[0].Should().Be(new PlanMeasure(PlanMeasureKind.StallTime, 18, 18));
    }
}
