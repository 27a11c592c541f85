using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring;

/// <summary>Sorts the leaves that keep something from holding: what misses, the nearest first and what has no measure last, apart from what is not known.</summary>
/// <param name="say">A leaf in a reader's words.</param>
internal sealed class NearMissFinder(Func<Leaf, string> say)
{
    /// <summary>The leaves that fail although their values are known. A leaf that holds fails where none of its tree should.</summary>
    /// <param name="decisive">The leaves to which something owes that it does not hold.</param>
    internal ImmutableArray<NearMiss> Failing(IEnumerable<DecisiveLeaf> decisive) =>
    [
        .. decisive
            .Where(leaf => leaf.Verdict != Verdict.Unknown && leaf.Condition is Leaf)
            .Select(leaf => Measure(leaf, (Leaf)leaf.Condition))
            .OrderBy(miss => miss.Share ?? decimal.MaxValue)
            .ThenBy(miss => miss.Leaf, StringComparer.Ordinal)
            .ThenBy(miss => miss.School, StringComparer.Ordinal),
    ];

    /// <summary>The leaves that are not known, in the order written.</summary>
    /// <param name="decisive">The leaves to which something owes that it cannot be told.</param>
    internal ImmutableArray<UnknownLeaf> Unknown(IEnumerable<DecisiveLeaf> decisive) =>
    [
        .. decisive
            .Where(leaf => leaf.Verdict == Verdict.Unknown && leaf.Condition is Leaf)
            .Select(leaf => new UnknownLeaf(leaf.Condition.Text, say((Leaf)leaf.Condition), Cells(leaf), leaf.View.SchoolName)),
    ];

    private static ImmutableArray<string> Cells(DecisiveLeaf leaf) =>
        [.. UnknownCells.Of(leaf.View, leaf.Condition).Select(cell => OpenCell.Of(cell.Key).Text).Distinct(StringComparer.Ordinal)];

    private NearMiss Measure(DecisiveLeaf decisive, Leaf leaf)
    {
        var mustNotHold = decisive.Verdict == Verdict.True;
        var gap = mustNotHold ? null : LeafGaps.Of(decisive.View, leaf);
        return new NearMiss(leaf.Text, say(leaf), gap is { } known ? Words(known, leaf.Keys[0].Type) : null, gap?.Thousandths / 1000m, decisive.View.SchoolName, mustNotHold);
    }

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
