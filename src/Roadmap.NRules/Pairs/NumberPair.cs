using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;

namespace Roadmap.NRules.Pairs;

/// <summary>A number against a number, a fact, or a range. Unknown when any of them is missing.</summary>
internal sealed class NumberPair(NumberLeaf leaf, Func<FactKey, CellAddress> addressOf) : LeafPair(leaf)
{
    private readonly CellAddress left = addressOf(leaf.Left);
    private readonly CellAddress? right = leaf.Right.Key is { } key ? addressOf(key) : null;
    private readonly CellAddress? upper = leaf.Upper?.Key is { } key ? addressOf(key) : null;

    protected override Verdict Compare(BoundDistrict district, SubjectFacts subject)
    {
        var value = CellReader.Read(left, district, subject);
        var low = Side(right, leaf.Right, district, subject);
        if (!value.IsKnown || low is not { } bound)
        {
            return Verdict.Unknown;
        }

        if (leaf.Upper is not { } above)
        {
            return Sure(ValueRange.Of(leaf.Comparison, bound).Contains(value.Value));
        }

        return Side(upper, above, district, subject) is { } high ? Sure(value.Value >= bound && value.Value <= high) : Verdict.Unknown;
    }

    private static long? Side(CellAddress? address, NumberOperand operand, BoundDistrict district, SubjectFacts subject)
    {
        if (address is not { } cell)
        {
            return operand.Amount;
        }

        var value = CellReader.Read(cell, district, subject);
        return value.IsKnown ? value.Value + operand.Amount : null;
    }
}
