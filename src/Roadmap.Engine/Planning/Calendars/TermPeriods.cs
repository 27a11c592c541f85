using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Planning.Calendars;

/// <summary>The terms of a calendar; behind the last one the terms of the last year come again, so that what does not fit can be laid out too.</summary>
internal sealed class TermPeriods : IPeriodSource
{
    private readonly ImmutableArray<TermState> terms;
    private readonly ImmutableArray<TermState> lastYear;

    /// <param name="terms">At least one, in order.</param>
    internal TermPeriods(ImmutableArray<TermState> terms)
    {
        this.terms = terms;
        lastYear = terms[^Math.Min(terms.Length, TermCount.InAYear(terms))..];
    }

    public PlanPeriod At(int period)
    {
        if (period < terms.Length)
        {
            var term = terms[period];
            return new PlanPeriod(term.From, term.To, term.Name, term.Name);
        }

        var behind = period - terms.Length;
        var again = lastYear[behind % lastYear.Length];
        var years = (behind / lastYear.Length) + 1;
        return new PlanPeriod(again.From.AddYears(years), again.To.AddYears(years), "after " + terms[^1].Name, null);
    }
}
