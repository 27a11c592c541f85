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

    private static string Findings(int cleared, int found, int stalls) =>
        $"{CountWords.Of(cleared, "finding", "findings")} cleared, {CountWords.Number(found)} new{(stalls == 0 ? "" : $", {CountWords.Of(stalls, "of them a stall", "of them stalls")}")}";

    private static string? Strengths(DiagnosisChange change)
    {
        var gained = change.New.Count(finding => finding.Finds == FindingKind.Strength);
        var lost = change.Cleared.Count(finding => finding.Finds == FindingKind.Strength);
        return Pair(gained, lost, "strength gained", "strengths gained", "lost");
    }

    private static string? Areas(DiagnosisChange change)
    {
        var rose = change.Standings.Count(standing => standing.Move == LevelMove.Rose);
        var fell = change.Standings.Count(standing => standing.Move == LevelMove.Fell);
        return Pair(rose, fell, "area higher", "areas higher", "lower");
    }

    private static string? Orders(DiagnosisChange change)
    {
        var healed = change.Order.Count(order => order.Move == OrderMove.Healed);
        var broken = change.Order.Count(order => order.Move == OrderMove.Broken);
        return Pair(healed, broken, "part of the order put right", "parts of the order put right", "newly out of order");
    }

    private static string? Pair(int better, int worse, string one, string many, string otherwise) => (better, worse) switch
    {
        (0, 0) => null,
        (_, 0) => $"{CountWords.Capital(CountWords.Of(better, one, many))}.",
        _ => $"{CountWords.Capital(CountWords.Of(better, one, many))}, {CountWords.Number(worse)} {otherwise}.",
    };
}
