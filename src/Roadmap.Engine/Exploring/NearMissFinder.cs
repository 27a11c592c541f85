using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring;

/// <summary>Finds what keeps a quiet rule from firing, the nearest first.</summary>
internal static class NearMissFinder
{
    /// <summary>Empty unless a condition of the rule is false and what blocks it can be measured.</summary>
    internal static ImmutableArray<NearMiss> Find(LaneView view, Rule rule) =>
        [.. DecisiveLeaves.Of(view, rule)
            .Where(leaf => leaf.Verdict == Verdict.False)
            .Select(Measure)
            .OfType<NearMiss>()
            .OrderBy(miss => miss.Share)
            .ThenBy(miss => miss.Leaf, StringComparer.Ordinal)
            .ThenBy(miss => miss.School, StringComparer.Ordinal)];

    private static NearMiss? Measure(DecisiveLeaf decisive) =>
        decisive.Condition is Leaf leaf && LeafGaps.Of(decisive.View, leaf) is { } gap
            ? new NearMiss(leaf.Text, Words(gap, leaf.Keys[0].Type), gap.Thousandths / 1000m, decisive.View.SchoolName)
            : null;

    private static string Words(LeafGap gap, FactType type) => gap.Unit switch
    {
        _ when gap.Amount == 0 => "only the bound itself",
        GapUnit.Points => Counted(FactText.Format(FactType.Score, gap.Amount), "point"),
        GapUnit.Numbers => FactText.Format(FactType.Score, gap.Amount),
        GapUnit.Steps => Counted(gap.Amount.ToString(CultureInfo.InvariantCulture), type.Kind == FactTypeKind.Level ? "level" : "step"),
        _ => Counted(gap.Amount.ToString(CultureInfo.InvariantCulture), "day"),
    };

    private static string Counted(string number, string unit) => $"{number} {unit}{(number == "1" ? "" : "s")}";
}
