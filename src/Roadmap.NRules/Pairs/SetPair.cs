using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;

namespace Roadmap.NRules.Pairs;

/// <summary>Which words are in a set.</summary>
internal sealed class SetPair(SetLeaf leaf, Func<FactKey, CellAddress> addressOf) : LeafPair(leaf)
{
    private readonly CellAddress subjectCell = addressOf(leaf.Subject);

    protected override Verdict Compare(BoundDistrict district, SubjectFacts subject)
    {
        var value = CellReader.Read(subjectCell, district, subject);
        return value.IsKnown ? Sure(SetNode.Holds(leaf.Test, leaf.Members, (ulong)value.Value)) : Verdict.Unknown;
    }
}
