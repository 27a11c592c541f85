using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Lowering;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;

namespace Roadmap.NRules.Pairs;

/// <summary>A word against another of its type.</summary>
internal sealed class WordComparePair(WordCompareLeaf leaf, Func<FactKey, CellAddress> addressOf) : LeafPair(leaf)
{
    private readonly CellAddress left = addressOf(leaf.Left);
    private readonly CellAddress right = addressOf(leaf.Right);
    private readonly long mask = WordLowering.RankMask(leaf);

    protected override Verdict Compare(BoundDistrict district, SubjectFacts subject)
    {
        var one = CellReader.Read(left, district, subject);
        var other = CellReader.Read(right, district, subject);
        return one.IsKnown && other.IsKnown ? Sure(WordLowering.Holds(leaf, one.Value, other.Value, mask)) : Verdict.Unknown;
    }
}
