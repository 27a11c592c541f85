using System.Collections.Immutable;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>Counts the terms of a year.</summary>
internal static class TermCount
{
    /// <summary>A term of the next year may begin some days earlier than this year's; no school year has two terms that begin so near each other.</summary>
    private const int DaysEarlier = 45;

    /// <param name="terms">At least one, in order.</param>
    internal static int InAYear(ImmutableArray<TermState> terms)
    {
        var nextYear = terms[0].From.AddYears(1).AddDays(-DaysEarlier);
        return Math.Clamp(terms.Count(term => term.From < nextYear), 1, 12);
    }
}
