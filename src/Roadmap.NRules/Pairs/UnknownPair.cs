using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.NRules.Pairs;

/// <summary>Never surely either: a rule that cannot be named where it is.</summary>
internal sealed class UnknownPair : Pair
{
    public override string ToString() => "unknown";

    internal override bool Holds(BoundDistrict district, SubjectFacts subject) => false;

    internal override bool Fails(BoundDistrict district, SubjectFacts subject) => false;
}
