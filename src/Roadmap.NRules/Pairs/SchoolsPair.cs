using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;

namespace Roadmap.NRules.Pairs;

/// <summary>The same count over the schools of a district; schools that are there but not listed may be anything, and with no school known neither is sure.</summary>
internal sealed class SchoolsPair(string text, CountBound bound, Pair where) : Pair
{
    public override string ToString() => $"{text}({where})";

    internal override bool Holds(BoundDistrict district, SubjectFacts subject) => Count(district, subject) == Verdict.True;

    internal override bool Fails(BoundDistrict district, SubjectFacts subject) => Count(district, subject) == Verdict.False;

    private Verdict Count(BoundDistrict district, SubjectFacts subject)
    {
        var total = Math.Max(district.Schools.Length, district.ProfileSchools ?? 0);
        if (total == 0 || subject.School is not null)
        {
            return Verdict.Unknown;
        }

        var (certain, possible) = (0, total);
        foreach (var school in district.Schools)
        {
            if (where.Holds(district, school))
            {
                certain++;
            }
            else if (where.Fails(district, school))
            {
                possible--;
            }
        }

        return CountRange.Of(bound, total).Of(certain, possible);
    }
}
