using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>
/// The comparisons with literals of a program, worked out in one go before its other nodes: they are most of a pack, read no node, and in a run over one district to call
/// each of them would cost more than to compare.
/// </summary>
internal sealed class RangeLeaves
{
    private readonly ImmutableArray<PlacedRange> leaves;

    internal RangeLeaves(ImmutableArray<ProgramNode> nodes)
    {
        leaves = [.. nodes.Select((node, at) => (Leaf: node as RangeNode, At: at)).Where(one => one.Leaf is not null).Select(one => new PlacedRange(one.At, one.Leaf!.Slot, one.Leaf.Range))];
        Others = [.. Enumerable.Range(0, nodes.Length).Where(node => nodes[node] is not RangeNode)];
    }

    /// <summary>The nodes that are not comparisons with literals, in the order of the program.</summary>
    internal ImmutableArray<int> Others { get; }

    internal void Evaluate(in LaneWord lanes, Span<TruthWord> row)
    {
        if (lanes.Lanes == 1)
        {
            EvaluateOne(lanes, row);
            return;
        }

        foreach (ref readonly var leaf in leaves.AsSpan())
        {
            var known = lanes.ValueKnown(leaf.Slot);
            row[leaf.Node] = known == 0 ? default : TruthWord.Of(leaf.Range.Pack(lanes.Values(leaf.Slot)), known);
        }
    }

    private void EvaluateOne(in LaneWord lanes, Span<TruthWord> row)
    {
        var values = lanes.ScalarValues;
        var known = lanes.ScalarsKnown;
        foreach (ref readonly var leaf in leaves.AsSpan())
        {
            row[leaf.Node] = TruthWord.Of(leaf.Range.Contains(values[leaf.Slot << 6]) ? 1UL : 0, known[leaf.Slot] & 1);
        }
    }

    /// <param name="Node">Its place in the program.</param>
    /// <param name="Slot">The column.</param>
    /// <param name="Range">The values for which it is true.</param>
    private readonly record struct PlacedRange(int Node, int Slot, ValueRange Range);
}
