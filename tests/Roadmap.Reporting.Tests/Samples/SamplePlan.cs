using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Planning;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Tests.Samples;

/// <summary>Plans made by hand that hold everything a plan can hold, or nothing.</summary>
internal static class SamplePlan
{
    internal const string Sly = "=SUM(A1): \"x\", <b>; #1\r\nDTSTART:1";

    internal static ActionPlan Empty { get; } = new()
    {
        District = new DistrictIdentity("plain", "Plain Township", new DateOnly(2026, 9, 1)),
        Packs = [new PackIdentity("sample", "1.2.0", "0f1e2d")],
        Engine = "1.0.0",
        Start = new DateOnly(2026, 9, 1),
        End = new DateOnly(2026, 12, 31),
        Step = CalendarStep.Month,
        Periods =
        [
            Month(9, "Fall 2026"), Month(10, "Fall 2026"), Month(11, "Fall 2026"), Month(12, null),
        ],
        Stop = PlanStop.Proved,
        IsOptimal = true,
    };

    internal static ActionPlan Full { get; } = Empty with
    {
        Steps =
        [
            Step("vision", "A vision", 0, 2) with
            {
                Because = [new PlanReason { Kind = PlanReasonKind.Start, Text = "It starts as soon as the plan does." }],
                IsCritical = true,
                Clears = ["stuck"],
                FirstSteps = ["Invite everybody; listen, and write."],
            },
            Step("sly", Sly, 2, 1) with
            {
                WaitsFor = [new PlanWait("vision", "vision is in-place", "sly/vision", OrderBinding.Required, new DateOnly(2026, 11, 1))],
                Because =
                [
                    new PlanReason { Kind = PlanReasonKind.Order, Text = "It waits for “A vision” in place, expected 2026-11-01.", Practices = ["vision"], Constraint = "sly/vision" },
                    new PlanReason
                    {
                        Kind = PlanReasonKind.Closed, Text = "Launches are closed.", Resource = "launches", From = new DateOnly(2026, 10, 1), To = new DateOnly(2026, 10, 31),
                        Place = SamplePlaces.At("district.yaml", 7),
                    },
                ],
                IsPinned = true,
                MustConfirm = true,
                IsLengthAssumed = true,
                IsRestart = true,
                Slack = 1,
                Notes = ["Nobody says whether it is there already."],
            },
        ],
        Running = [new RunningPractice("lms", "Title of a system", "2026-02", new DateOnly(2026, 10, 15), true)],
        LeftOut = [new LeftOutPractice("harm", "Harm", LeftOutKind.Withheld, "It would do harm.", ["technology"])],
        Stalls = [new StallClearing("stuck", "Stuck", new DateOnly(2026, 11, 1), ["vision"], "Expected when “A vision” is in place.")],
        Goals = [new PlanGoal("vision is in-place", new DateOnly(2026, 11, 15), PlanGoalOutcome.InTime, new DateOnly(2026, 11, 1), "“A vision” in place, 2026-11-01.", SamplePlaces.At("district.yaml", 9))],
        Uses = [new PlanUse("staff", "Fall 2026", new DateOnly(2026, 9, 1), new DateOnly(2026, 11, 30), 2.5m, 2m, ["lms", "vision"])],
        CriticalPath = ["vision"],
        Moves = [new PlanMove("vision", "A vision", new DateOnly(2026, 10, 1), new DateOnly(2026, 9, 1), "Its start is promised for 2026-09.")],
        Measures = [new PlanMeasure(PlanMeasureKind.StallTime, 12, 10), new PlanMeasure(PlanMeasureKind.LostWorth, 3_000_000, 3_000_000), new PlanMeasure(PlanMeasureKind.Length, 3, 3)],
        Stop = PlanStop.BudgetSpent,
        IsOptimal = false,
    };

    internal static ActionPlan Impossible { get; } = Empty with
    {
        Stop = PlanStop.Infeasible,
        IsOptimal = false,
        Goals = [new PlanGoal("vision is in-place", new DateOnly(2026, 10, 15), PlanGoalOutcome.InConflict, null, "It cannot be kept.", SamplePlaces.At("district.yaml", 9))],
        Conflict = new PlanConflict(
            [Goal, Staff],
            ["“A vision” takes 2 months."],
            [
                new PlanRelaxation([new RelaxedPart(Goal, "Let “A vision” in place come by 2026-10-31.", new DateOnly(2026, 10, 31), null)]),
                new PlanRelaxation([new RelaxedPart(Staff, "Have 3.5 of staff at one time instead of 3.", null, 3.5m)]),
            ],
            true),
    };

    private static ConflictPart Goal => new(ConflictPartKind.Goal, "vision is in-place", "The goal of “A vision” in place by 2026-10-15.", SamplePlaces.At("district.yaml", 9));

    private static ConflictPart Staff => new(ConflictPartKind.Capacity, "staff", "No more than 3 of staff at one time.", null);

    private static PlanTime Month(int month, string? term)
    {
        var from = new DateOnly(2026, month, 1);
        return new PlanTime(from.ToString("MMM yyyy", System.Globalization.CultureInfo.InvariantCulture), from, from.AddMonths(1).AddDays(-1), term);
    }

    private static PlanStep Step(string id, string title, int period, int length) => new()
    {
        Id = id,
        Title = title,
        Starts = new DateOnly(2026, 9 + period, 1),
        Ends = new DateOnly(2026, 9 + period, 1).AddMonths(length).AddDays(-1),
        Period = period,
        Length = length,
        Term = "Fall 2026",
        Because = [],
        Slack = 0,
        Rank = 1,
    };
}
