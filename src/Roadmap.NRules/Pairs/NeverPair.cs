using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.NRules.Pairs;

/// <summary>Always surely false: whether a rule applies that an override disabled.</summary>
internal sealed class NeverPair : Pair
{
    public override string ToString() => "never";

    internal override bool Holds(BoundDistrict district, SubjectFacts subject) => false;

    internal override bool Fails(BoundDistrict district, SubjectFacts subject) => true;
}
