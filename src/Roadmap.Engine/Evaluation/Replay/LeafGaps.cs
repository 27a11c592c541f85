using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>Measures by how much false leaves miss. Choices, sets and yes-no values are not measured: they are right or not.</summary>
internal static class LeafGaps
{
    private const long Whole = 1_000;

    /// <summary>The gap, or null when the leaf has no measure or a value is missing.</summary>
    internal static LeafGap? Of(LaneView view, Leaf leaf) => leaf switch
    {
        NumberLeaf number => Number(view, number),
        WordLeaf word => Word(view, word),
        WordCompareLeaf words => Words(view, words),
        SpreadLeaf spread => Spread(view, spread),
        DateLeaf date => DateGap.Of(view, date) is { } days ? new LeafGap(days, GapUnit.Days, days * Whole / 365) : null,
        _ => null,
    };

    private static LeafGap? Number(LaneView view, NumberLeaf leaf)
    {
        if (leaf.Comparison == Comparison.NotEqual || Value(view, leaf.Left) is not { } value || Bound(view, leaf.Right) is not { } bound)
        {
            return null;
        }

        if (leaf.Upper is not { } end)
        {
            return InNumbers(leaf.Left.Type, Math.Abs(value - bound), bound);
        }

        return Bound(view, end) is { } upper ? InNumbers(leaf.Left.Type, Math.Max(bound - value, value - upper), bound) : null;
    }

    private static long? Bound(LaneView view, NumberOperand operand) =>
        operand.Key is not { } key ? operand.Amount : Value(view, key) is { } value ? value + operand.Amount : null;

    private static LeafGap InNumbers(FactType type, long amount, long bound)
    {
        var scale = type.Kind == FactTypeKind.Percent ? 100 * FactType.NumberScale : Math.Max(FactType.NumberScale, Math.Abs(bound));
        var unit = type.Kind == FactTypeKind.Percent ? GapUnit.Points : GapUnit.Numbers;
        return new LeafGap(amount, unit, (long)(amount / (decimal)scale * Whole));
    }

    private static LeafGap? Word(LaneView view, WordLeaf leaf)
    {
        var type = leaf.Subject.Type;
        if (!type.IsOrdered || leaf.Members == 0 || Value(view, leaf.Subject) is not { } value)
        {
            return null;
        }

        var members = Enumerable.Range(0, type.Words.Length).Where(word => MemberNode.Contains(leaf.Members, word));
        return InSteps(type, members.Min(word => Math.Abs(Rank(type, word) - Rank(type, value))));
    }

    private static LeafGap? Words(LaneView view, WordCompareLeaf leaf)
    {
        var type = leaf.Left.Type;
        if (!type.IsOrdered || leaf.Comparison == Comparison.NotEqual || Value(view, leaf.Left) is not { } left || Value(view, leaf.Right) is not { } right)
        {
            return null;
        }

        var steps = Math.Abs(Rank(type, left) - (Rank(type, right) + leaf.Offset));
        return InSteps(type, leaf.Comparison is Comparison.Less or Comparison.Greater ? steps + 1 : steps);
    }

    private static LeafGap InSteps(FactType type, long steps) => new(steps, GapUnit.Steps, steps * Whole / Math.Max(1, type.Words.Length - 1));

    private static long Rank(FactType type, long word) => type.Kind == FactTypeKind.Status ? word & CompareNode.StatusRank : word;

    private static LeafGap? Spread(LaneView view, SpreadLeaf leaf)
    {
        var told = leaf.Keys.Select(key => Value(view, key)).OfType<long>().ToList();
        if (told.Count == 0)
        {
            return null;
        }

        var type = leaf.Keys[0].Type;
        var gap = Math.Abs(told.Max() - told.Min() - leaf.Amount);
        return type.IsNumber ? InNumbers(type, gap, leaf.Amount) : InSteps(type, gap);
    }

    private static long? Value(LaneView view, FactKey key) => view.Read(key) is { IsKnown: true } cell ? cell.Value : null;
}
