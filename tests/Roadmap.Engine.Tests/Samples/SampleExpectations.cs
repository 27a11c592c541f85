namespace Roadmap.Engine.Tests.Samples;

/// <summary>What is expected of each sample district.</summary>
internal static class SampleExpectations
{
    internal static readonly SampleExpectation[] All =
    [
        new()
        {
            File = "advised-order.yaml",
            Finds = ["asked-before-told", "communication-reaches-all", "community-moved-with-leadership", "consensus-before-scale", "devices-serve-a-vision", "leaders-meet-regularly", "limits-known-first", "pd-shows-the-way", "vision-written-together"],
            NeverFinds = ["right-things-wrong-order", "stuck-in-the-wrong-order", "no-area-moving", "community-last", "moving-before-buy-in"],
            LaunchPads = ["technology", "leadership", "instruction", "professional-development", "operations", "community-engagement"],
            Kept = ["community-with-leadership", "community-before-infrastructure", "launch/working-definition", "pilots-before-scale", "structural-change/constraint-scan", "teacher-buy-in-before-scale"],
        },
        new()
        {
            File = "brookings.yaml",
            NeverFinds = ["mindset-untended", "led-from-elsewhere", "money-ends", "pilot-without-end", "no-area-moving"],
            Asks = [("no-leader-time", "collaboration-time")],
        },
        new()
        {
            File = "cedar-valley-fictitious.yaml",
            Finds =
            [
                "accountability-as-evaluation", "chosen-not-charted", "community-last", "community-late-after-years", "devices-before-why", "few-answered", "limits-not-scanned",
                "money-ends", "moving-before-buy-in", "over-capacity", "planning-without-definition", "raters-disagree", "right-things-wrong-order", "stuck-in-the-wrong-order",
                "tools-without-pd", "trust-falling", "union-outside", "waiver/tools-without-choice", "leaders-meet-regularly", "evidence-triangulated", "fidelity-plan/follow-up-coaching",
            ],
            NeverFinds = ["lms-on-the-shelf", "no-leader-time", "no-area-moving", "told-to-innovate", "communication-reaches-all", "growth-expected-of-all"],
            Roots = ["shared-vision/working-definition", "shared-vision/listening-round"],
            RepairBegins = ["working-definition", "listening-round", "name-the-why"],
            First = ["name-the-why", "listening-round"],
            Withheld = ["accountability-for-growth"],
            LaunchPads = ["professional-development"],
            Asks = [("pure-top-down", "frame-tightness")],
        },
        new()
        {
            File = "dallas.yaml",
            NeverFinds = ["chosen-not-charted", "decentralized-without-guardrails", "pd-event-only"],
            Asks = [("pd-not-modeling", "instruction")],
        },
        new()
        {
            File = "greeley-evans.yaml",
            Finds = ["tensions-charted"],
            NeverFinds = ["know-how-outside", "chosen-not-charted"],
            LaunchPads = ["leadership"],
            Kept = ["school-design-sessions/design-thinking-capacity"],
        },
        new()
        {
            File = "henry-county.yaml",
            Finds = ["decentralized-without-guardrails"],
            NeverFinds = ["pure-bottom-up", "told-to-innovate", "access-uneven", "chosen-not-charted"],
            First = ["guardrail-rubric"],
            LaunchPads = ["leadership"],
            Kept = ["encourage-innovation/building-autonomy"],
            Asks = [("access-uneven", "instruction.school-spread")],
        },
        new()
        {
            File = "lindsay.yaml",
            Finds = ["growth-expected-of-all", "pd-shows-the-way"],
            NeverFinds = ["accountability-as-evaluation", "accountability-partial", "led-from-elsewhere", "pd-event-only", "pd-skips-administrators", "mastery-without-progressions"],
            LaunchPads = ["instruction", "professional-development"],
            Kept = ["summer-institutes/pd-needs-survey", "mastery-advancement/knowledge-checks", "launch/working-definition"],
        },
        new()
        {
            File = "marshall-county.yaml",
            NeverFinds = ["decentralized-without-guardrails", "decisions-unanchored", "led-from-elsewhere", "no-way-out", "pure-bottom-up", "pure-top-down"],
            LaunchPads = ["leadership", "instruction"],
            Kept = ["school-choice-within-model/graduate-profile", "encourage-innovation/building-autonomy"],
            Asks = [("decentralized-without-guardrails", "guardrail-rubric"), ("loose-tight-held", "follow-through")],
        },
        new()
        {
            File = "milton.yaml",
            Finds = ["devices-before-why", "no-leader-time", "technology-ahead-of-vision", "tools-without-choice"],
            NeverFinds = ["one-to-one-devices/shared-vision", "vision-without-building-leaders", "tools-without-pd", "right-things-wrong-order", "no-area-moving", "trust-falling"],
            Roots = ["one-to-one-devices/shared-vision"],
            RepairBegins = ["reframe-device-plan", "working-definition", "shared-vision"],
            First = ["working-definition", "reframe-device-plan"],
            Kept = ["one-to-one-devices/job-embedded-pd"],
            Asks = [("mindset-untended", "mindset-support"), ("lms-on-the-shelf", "lms.started")],
        },
        new()
        {
            File = "milton-later.yaml",
            Finds = ["devices-before-why", "community-last", "leaders-meet-regularly", "shared-vision/listening-round"],
            NeverFinds = ["no-leader-time", "technology-ahead-of-vision", "vision-without-building-leaders", "right-things-wrong-order", "plan-without-building-leaders"],
            First = ["name-the-why"],
            LaunchPads = ["leadership", "professional-development"],
            Kept = ["capacity-meetings/leader-collaboration-time", "shared-vision/working-definition"],
        },
        new() { File = "nothing-known.yaml" },
        new()
        {
            File = "observed-order.yaml",
            Finds = ["community-last", "devices-before-why", "technology-ahead-of-vision", "right-things-wrong-order", "stuck-in-the-wrong-order", "tools-without-pd", "lms-on-the-shelf", "limits-not-scanned"],
            NeverFinds = ["community-moved-with-leadership", "devices-serve-a-vision", "limits-known-first", "no-area-moving"],
            Roots = ["shared-vision/working-definition", "shared-vision/listening-round"],
            RepairBegins = ["working-definition", "listening-round", "name-the-why"],
            First = ["working-definition", "listening-round", "name-the-why"],
        },
        new()
        {
            File = "pequea-valley.yaml",
            Finds = ["asked-before-told", "communication-reaches-all", "community-moved-with-leadership"],
            NeverFinds = ["board-outside", "communication-thin", "trust-falling", "told-to-innovate", "community-late-after-years"],
            LaunchPads = ["leadership", "community-engagement"],
            Kept = ["community-with-leadership", "empowerment-chain/board-support", "partner-internships/communicate"],
        },
        new()
        {
            File = "westminster.yaml",
            Finds = ["community-moved-with-leadership", "vision-written-together", "whole-table-early"],
            NeverFinds = ["consensus-cut-short", "union-outside", "board-outside", "community-last", "community-late-after-years", "vision-without-building-leaders"],
            LaunchPads = ["leadership", "community-engagement"],
            Kept = ["launch/early-table", "launch/name-the-why", "community-with-leadership"],
        },
    ];
}
