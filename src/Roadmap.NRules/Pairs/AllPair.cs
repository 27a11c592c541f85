using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.NRules.Pairs;

/// <summary>Surely true when all are, surely false when one is.</summary>
internal sealed class AllPair(ImmutableArray<Pair> parts) : Pair
{
    internal ImmutableArray<Pair> Parts => parts;

    public override string ToString() => $"all({string.Join("; ", parts)})";

    internal override bool Holds(BoundDistrict district, SubjectFacts subject)
    {
        foreach (var part in parts)
        {
            if (!part.Holds(district, subject))
            {
                return false;
            }
        }

        return true;
    }

    internal override bool Fails(BoundDistrict district, SubjectFacts subject)
    {
        foreach (var part in parts)
        {
            if (part.Fails(district, subject))
            {
                return true;
            }
        }

        return false;
    }
}
