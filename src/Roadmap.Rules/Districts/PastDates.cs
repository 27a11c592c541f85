using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Districts;

/// <summary>Refuses dates of things that happened when they lie wholly after the as-of date.</summary>
internal sealed class PastDates(DateOnly asOf, ProblemCollector problems)
{
    internal void Check(string what, StatedDate? stated)
    {
        if (stated is { Date: { } date } && date.First > asOf)
        {
            problems.Add(DistrictProblems.AfterAsOf(stated.Place, what, date, asOf));
        }
    }
}
