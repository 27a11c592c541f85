using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;

namespace Roadmap.NRules.Pairs;

/// <summary>One comparison of facts.</summary>
internal abstract class LeafPair(Leaf leaf) : Pair
{
    public override string ToString() => leaf.Text;

    internal override bool Holds(BoundDistrict district, SubjectFacts subject) => Compare(district, subject) == Verdict.True;

    internal override bool Fails(BoundDistrict district, SubjectFacts subject) => Compare(district, subject) == Verdict.False;

    /// <summary>What the comparison comes to.</summary>
    protected abstract Verdict Compare(BoundDistrict district, SubjectFacts subject);

    /// <summary>The verdict of something that is certain.</summary>
    protected static Verdict Sure(bool isTrue) => isTrue ? Verdict.True : Verdict.False;
}
