using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Ordering;
using Roadmap.Engine.Questions;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Tests.Samples;

/// <summary>Diagnoses made by hand that hold everything a diagnosis can hold, or nothing.</summary>
internal static class SampleDiagnosis
{
    internal static Diagnosis Empty { get; } = new()
    {
        District = new DistrictIdentity("plain", "Plain Township", new DateOnly(2026, 9, 1)),
        Packs = [new PackIdentity("sample", "1.2.0", "0f1e2d")],
        Engine = "1.0.0",
        Standings = [],
        Findings = [],
        Undetermined = [],
        Waived = [],
        Order = new OrderAnalysis { Constraints = [], Roots = [], Repair = [], Crossings = [] },
        LeveragePoints = [],
        ShowFirst = 3,
        UnderWay = [],
        Withheld = [],
        Questions = [],
        Problems = [],
    };

    internal static Diagnosis Full { get; } = Empty with
    {
        District = new DistrictIdentity("milton", "Milton Area", new DateOnly(2016, 6, 30)),
        Standings =
        [
            new Standing
            {
                Area = "technology", Title = "Technology", Level = "established", LevelIndex = 3, Target = "sustaining", Since = "2015-09-01", Trend = "rising",
                Basis = "stated", IsLaunchPad = true, IsArrested = false,
            },
            new Standing { Area = "community-engagement", Title = "Community engagement", Target = "developing" },
        ],
        Findings = SampleFindings.All,
        Undetermined = [new UndeterminedRule("buy-in-low", "Too few families support the change", Severity.High, ["buy-in.families", "buy-in.teachers"])],
        Waived =
        [
            new WaivedFinding("board-outside", "The board stands outside", "Election in May", "superintendent's office", "2017-06-30"),
            new WaivedFinding("money-ends", "Money ends", "Known", null, null),
        ],
        Order = Order,
        LeveragePoints = LeveragePoints,
        UnderWay = [new PracticeUnderWay("devices", "A device for every student", "2014-08-20")],
        Withheld = [new WithheldPractice("scale-up", "Take it to every school", "Buy-in is below half.")],
        Questions =
        [
            new Question("buy-in.families", "Families", "What share of this group says it supports the change?", 3450, ["buy-in-low", "listening-round"], null),
            new Question("shared-vision.started", null, "When did this begin: Building leaders help write the vision?", 3000, ["devices/shared-vision"], true),
        ],
        Problems = [SamplePlaces.Warning()],
    };

    internal static Diagnosis WithFindings(params Finding[] findings) => Empty with { Findings = [.. findings] };

    private static OrderAnalysis Order => new()
    {
        Index = 333,
        UnknownWeight = 1000,
        Roots = [new OrderRoot("devices/shared-vision", 4000, ["community-first"])],
        Repair = [new RepairStep("shared-vision", "Building leaders help write the vision", ["devices/shared-vision"])],
        Crossings = [new AreaCrossing("advised", "community-engagement", "technology")],
        Constraints =
        [
            new ConstraintStanding
            {
                Id = "community-first", Title = "Community before technology", First = "community-engagement >= developing", Then = "technology >= established",
                Binding = OrderBinding.Advised, Status = OrderStatus.Unknown, AsksFor = ["community-engagement"],
            },
            new ConstraintStanding
            {
                Id = "devices/shared-vision", Title = "Vision before devices", First = "shared-vision >= under-way", Then = "devices >= under-way",
                Binding = OrderBinding.Required, Status = OrderStatus.Skipped, IsArrested = true, ThenOn = "2014-08-20",
            },
        ],
    };

    private static ImmutableArray<LeveragePoint> LeveragePoints =>
    [
        new LeveragePoint
        {
            Id = "shared-vision", Title = "Building leaders help write the vision", Rank = 1, Thousandths = 7450, IsReady = true, Assumed = ["motivation", "effort"],
            Parts =
            [
                new ScorePart(ScorePartKind.Relief, 4500, "answers Devices arrived before the reason for them"),
                new ScorePart(ScorePartKind.Outcomes, 0, "no outcome is recorded for it"),
                new ScorePart(ScorePartKind.Repair, 4000, "heals where the order went wrong first"),
                new ScorePart(ScorePartKind.Effort, -1050, "takes about 35% of a year's capacity, some of it assumed"),
            ],
            FirstSteps = ["Invite every principal.", "Write one page."],
        },
        new LeveragePoint
        {
            Id = "listening-round", Title = "Listen to families and staff", Rank = 2, Thousandths = -40, IsReady = false, MustConfirm = true, IsRestart = true,
            BlockedBy = ["shared-vision >= under-way", "community-engagement >= developing"], Confirm = ["shared-vision.started"],
            Parts = [new ScorePart(ScorePartKind.Effort, -40, "takes about 1% of a year's capacity")],
        },
    ];
}
