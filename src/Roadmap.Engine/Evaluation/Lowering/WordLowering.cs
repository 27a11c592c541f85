using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Lowering;

/// <summary>Turns leaves on words into nodes; what the pack itself settles becomes a constant or a set of words.</summary>
internal sealed class WordLowering(NodeTable nodes, ColumnBuilder columns, PackIndex index)
{
    internal int Lower(WordLeaf leaf) => PackConstants.Of(leaf.Subject, index) is { } value
        ? nodes.Constant(MemberNode.Contains(leaf.Members, value) ? Verdict.True : Verdict.False)
        : Among(leaf.Subject, leaf.Members);

    internal int Lower(WordCompareLeaf leaf)
    {
        var mask = RankMask(leaf);
        return (PackConstants.Of(leaf.Left, index), PackConstants.Of(leaf.Right, index)) switch
        {
            (null, null) => nodes.Add(new CompareNode(columns.Slot(leaf.Left), leaf.Comparison, columns.Slot(leaf.Right), leaf.Offset, mask)),
            (null, { } right) => Among(leaf.Left, Words(leaf.Left.Type, word => Holds(leaf, word, right, mask))),
            ({ } left, null) => Among(leaf.Right, Words(leaf.Right.Type, word => Holds(leaf, left, word, mask))),
            ({ } left, { } right) => nodes.Constant(Holds(leaf, left, right, mask) ? Verdict.True : Verdict.False),
        };
    }

    private int Among(FactKey subject, ulong members)
    {
        var slot = columns.Slot(subject);
        LeafNode node = ValueRange.Of(members, subject.Type.Words.Length) is { } range ? new RangeNode(slot, range) : new MemberNode(slot, members);
        return nodes.Add(node);
    }

    /// <summary>Stopped ranks with not-started, except in <c>is</c> and <c>is not</c>.</summary>
    internal static long RankMask(WordCompareLeaf leaf)
    {
        var isRanked = leaf.Comparison is not (Comparison.Equal or Comparison.NotEqual);
        return isRanked && leaf.Left.Type.Kind == FactTypeKind.Status ? CompareNode.StatusRank : CompareNode.OwnRank;
    }

    internal static bool Holds(WordCompareLeaf leaf, long left, long right, long mask) =>
        ValueRange.Of(leaf.Comparison, (right & mask) + leaf.Offset).Contains(left & mask);

    private static ulong Words(FactType type, Func<long, bool> holds) =>
        Enumerable.Range(0, type.Words.Length).Where(word => holds(word)).Aggregate(0UL, (members, word) => members | (1UL << word));
}
