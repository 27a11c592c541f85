using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Engine.Exploring;

namespace Roadmap.Reporting.Tests.Samples;

/// <summary>Explanations made by hand.</summary>
internal static class SampleExplanation
{
    internal static Explanation Rule { get; } = new()
    {
        Id = "buy-in-low",
        Title = "Too few families support the change",
        Kind = ExplainedKind.Rule,
        Outcome = "undetermined",
        Summary = "Whether it holds here depends on what is not known.",
        Conditions =
        [
            new ExplainedCondition("applies-when", Tree("all", Verdict.True, Leaf("technology >= developing", Verdict.True, Cell("technology", "established")))),
            new ExplainedCondition("fires-when", Tree(
                "any",
                Verdict.Unknown,
                Leaf("buy-in.families < 50%", Verdict.Unknown, Cell("buy-in.families", "not known")),
                Tree("none", Verdict.False, Leaf("devices is in-place", Verdict.True, Cell("devices", "in-place"))))),
            new ExplainedCondition("severity note when", Leaf("devices is stopped", Verdict.False, Cell("devices", "in-place"))),
        ],
        NearMisses = [
            new NearMiss("support >= 50%", "support is at least 50%", "5 points", 0.05m, "High school", false),
            new NearMiss("technology >= sustaining", "technology is at least sustaining", "1 level", 0.25m, null, false),
            new NearMiss("devices is in-place", "devices are in place", null, null, null, true),
            new NearMiss("tool-use is student-choice", "students choose the tools", null, null, null, false),
        ],
        UnknownLeaves = [new UnknownLeaf("buy-in.families < 50%", "buy-in of families is below 50%", ["buy-in.families"], null)],
        AsksFor = ["buy-in.families", "shared-vision.started"],
    };

    internal static ConditionTrace Leaf(string text, Verdict verdict, params CellEvidence[] cells) => new()
    {
        Text = text, Sentence = text, Verdict = verdict, Cells = [.. cells], File = "rules/buy-in-low.yaml", Line = 12, Column = 5, IsLeaf = true, IsDecisive = verdict == Verdict.Unknown,
    };

    internal static ConditionTrace Tree(string text, Verdict verdict, params ConditionTrace[] children) => new()
    {
        Text = text, Sentence = text, Verdict = verdict, Children = [.. children], File = "rules/buy-in-low.yaml", Line = 11, Column = 3, IsLeaf = false,
    };

    private static CellEvidence Cell(string cell, string value) => value == "not known"
        ? new CellEvidence(cell, value, null, null, null, null, null, null, null)
        : new CellEvidence(cell, value, "2014-08-20", "Teachers", "Questionnaire", null, "milton.yaml", 12, Confidence.Single);
}
