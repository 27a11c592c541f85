using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;

namespace Roadmap.NRules.Pairs;

/// <summary>How many are surely true and how many may be: surely in bounds when both are, surely out when nothing between them is in.</summary>
internal sealed class CountPair(string text, CountBound bound, ImmutableArray<Pair> parts) : Pair
{
    private readonly CountRange range = CountRange.Of(bound, parts.Length);

    public override string ToString() => $"{text}({string.Join("; ", parts)})";

    internal override bool Holds(BoundDistrict district, SubjectFacts subject) => Count(district, subject) == Verdict.True;

    internal override bool Fails(BoundDistrict district, SubjectFacts subject) => Count(district, subject) == Verdict.False;

    private Verdict Count(BoundDistrict district, SubjectFacts subject)
    {
        var (certain, possible) = (0, parts.Length);
        foreach (var part in parts)
        {
            if (part.Holds(district, subject))
            {
                certain++;
            }
            else if (part.Fails(district, subject))
            {
                possible--;
            }
        }

        return range.Of(certain, possible);
    }
}
