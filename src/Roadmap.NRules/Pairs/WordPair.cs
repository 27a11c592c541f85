using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;

namespace Roadmap.NRules.Pairs;

/// <summary>Whether a word is among some.</summary>
internal sealed class WordPair(WordLeaf leaf, Func<FactKey, CellAddress> addressOf) : LeafPair(leaf)
{
    private readonly CellAddress subjectCell = addressOf(leaf.Subject);

    protected override Verdict Compare(BoundDistrict district, SubjectFacts subject)
    {
        var value = CellReader.Read(subjectCell, district, subject);
        return value.IsKnown ? Sure(MemberNode.Contains(leaf.Members, value.Value)) : Verdict.Unknown;
    }
}
