using System.Diagnostics;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Lowering;

/// <summary>Turns leaves into nodes over columns.</summary>
internal sealed class LeafLowering(NodeTable nodes, ColumnBuilder columns, PackIndex index)
{
    private readonly WordLowering words = new(nodes, columns, index);

    /// <summary>The node of a leaf; a firing leaf has no facts and is not for here.</summary>
    internal int Lower(Leaf leaf) => leaf switch
    {
        NumberLeaf number => nodes.Add(Number(number)),
        WordLeaf word => words.Lower(word),
        WordCompareLeaf compare => words.Lower(compare),
        SetLeaf set => nodes.Add(new SetNode(columns.Slot(set.Subject), set.Test, set.Members)),
        DateLeaf date => nodes.Add(Date(date)),
        StateLeaf state => State(state),
        SpreadLeaf spread => nodes.Add(Spread(spread)),
        _ => throw new UnreachableException($"No node for the leaf \"{leaf.Text}\"."),
    };

    private static bool IsDeadline(FactKey key) => key.Type.Kind == FactTypeKind.Deadline;

    private LeafNode Number(NumberLeaf leaf)
    {
        var left = columns.Slot(leaf.Left);
        return (leaf.Right, leaf.Upper) switch
        {
            ({ Key: null } right, null) => new RangeNode(left, ValueRange.Of(leaf.Comparison, right.Amount)),
            ({ Key: null } right, { Key: null } upper) => new RangeNode(left, new ValueRange(right.Amount, upper.Amount, false)),
            ({ Key: { } key } right, null) => new CompareNode(left, leaf.Comparison, columns.Slot(key), right.Amount, CompareNode.OwnRank),
            (var right, { } upper) => new BetweenNode(left, Side(right), Side(upper)),
        };
    }

    private NumberSide Side(NumberOperand operand) => new(operand.Key is { } key ? columns.Slot(key) : -1, operand.Amount);

    private DateNode Date(DateLeaf leaf) =>
        new(Side(leaf.First), leaf.Relation, new DayShift(leaf.Duration ?? default), Side(leaf.Second));

    private DateSide Side(DateOperand operand) => operand switch
    {
        { Literal: { } literal } => DateSide.Literal(literal.First.DayNumber, literal.Last.DayNumber),
        { Key: { } key } => DateSide.Cell(columns.Slot(key), IsDeadline(key)),
        _ => DateSide.AsOf,
    };

    private int State(StateLeaf leaf)
    {
        if (PackConstants.Of(leaf.Subject, index) is not null)
        {
            return nodes.Constant(leaf.IsNegated ? Verdict.False : Verdict.True);
        }

        var slot = columns.Slot(leaf.Subject);
        LeafNode node = leaf.State == FactState.Known ? new KnownNode(slot, leaf.Subject.Type.IsDate) : new NeverNode(slot, IsDeadline(leaf.Subject));
        var id = nodes.Add(node);
        return leaf.IsNegated ? nodes.Not(id) : id;
    }

    private SpreadNode Spread(SpreadLeaf leaf) =>
        new(SlotList.Distinct(leaf.Keys.Select(columns.Slot)), leaf.Comparison, leaf.Amount);
}
