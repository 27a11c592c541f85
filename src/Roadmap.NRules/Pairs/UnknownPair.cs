using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.NRules.Pairs;

/// <summary>Never surely either: a reference to a rule that the pack does not have.</summary>
internal sealed class UnknownPair : Pair
{
    public override string ToString() => "unknown";

    internal override bool Holds(BoundDistrict district, SubjectFacts subject) => false;

    internal override bool Fails(BoundDistrict district, SubjectFacts subject) => false;
}
