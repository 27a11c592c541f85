using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.NRules.Pairs;

/// <summary>Surely true when the other is surely false, and the other way round.</summary>
internal sealed class NotPair(Pair part) : Pair
{
    public override string ToString() => $"not({part})";

    internal override bool Holds(BoundDistrict district, SubjectFacts subject) => part.Fails(district, subject);

    internal override bool Fails(BoundDistrict district, SubjectFacts subject) => part.Holds(district, subject);
}
