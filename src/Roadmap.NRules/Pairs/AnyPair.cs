using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.NRules.Pairs;

/// <summary>Surely true when one is, surely false when all are.</summary>
internal sealed class AnyPair(ImmutableArray<Pair> parts) : Pair
{
    public override string ToString() => $"any({string.Join("; ", parts)})";

    internal override bool Holds(BoundDistrict district, SubjectFacts subject)
    {
        foreach (var part in parts)
        {
            if (part.Holds(district, subject))
            {
                return true;
            }
        }

        return false;
    }

    internal override bool Fails(BoundDistrict district, SubjectFacts subject)
    {
        foreach (var part in parts)
        {
            if (!part.Fails(district, subject))
            {
                return false;
            }
        }

        return true;
    }
}
