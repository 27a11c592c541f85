using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Letters.Exploring;

/// <summary>The whole difference in a sentence or two.</summary>
internal static class ChangeSummary
{
    internal static string Of(DiagnosisChange change, ChangeTense tense)
    {
        if (change.IsEmpty)
        {
            return tense.None;
        }

        var cleared = change.Cleared.Count(finding => finding.Finds != FindingKind.Strength);
        var found = change.New.Count(finding => finding.Finds != FindingKind.Strength);
        var stalls = change.New.Count(finding => finding.Finds == FindingKind.Stall);
        return string.Join(' ', new[] { $"In short: {Findings(cleared, found, stalls)}.", Strengths(change), Areas(change), Orders(change) }.OfType<string>());
    }

    private static string Findings(int cleared, int found, int stalls) => (cleared, found) switch
    {
        (0, 0) => "no finding cleared and none new",
        (_, 0) => $"{CountWords.Of(cleared, "finding", "findings")} cleared, none new",
        (0, _) => $"no finding cleared, {CountWords.Number(found)} new{Stalls(stalls)}",
        _ => $"{CountWords.Of(cleared, "finding", "findings")} cleared, {CountWords.Number(found)} new{Stalls(stalls)}",
    };

    private static string Stalls(int stalls) => stalls == 0 ? "" : $", {CountWords.Of(stalls, "of them a stall", "of them stalls")}";

    private static string? Strengths(DiagnosisChange change) => Pair(
        change.New.Count(finding => finding.Finds == FindingKind.Strength),
        change.Cleared.Count(finding => finding.Finds == FindingKind.Strength),
        count => CountWords.Of(count, "strength", "strengths"),
        "gained",
        "lost");

    private static string? Areas(DiagnosisChange change) => Pair(
        change.Standings.Count(standing => standing.Move == LevelMove.Rose),
        change.Standings.Count(standing => standing.Move == LevelMove.Fell),
        count => CountWords.Of(count, "area", "areas"),
        "higher",
        "lower");

    private static string? Orders(DiagnosisChange change) => Pair(
        change.Order.Count(order => order.Move == OrderMove.Healed),
        change.Order.Count(order => order.Move == OrderMove.Broken),
        count => CountWords.Of(count, "part of the order", "parts of the order"),
        "put right",
        "newly out of order");

    private static string? Pair(int better, int worse, Func<int, string> counted, string good, string bad) => (better, worse) switch
    {
        (0, 0) => null,
        (0, _) => $"{CountWords.Capital(counted(worse))} {bad}.",
        (_, 0) => $"{CountWords.Capital(counted(better))} {good}.",
        _ => $"{CountWords.Capital(counted(better))} {good}, {CountWords.Number(worse)} {bad}.",
    };
}
