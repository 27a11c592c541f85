using Roadmap.Engine.Planning.Calendars;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Checking;

/// <summary>Looks whether a plan can be laid out on a district's calendar at all.</summary>
internal static class CalendarCheck
{
    private const int MostYears = 50;

    /// <summary>Everything wrong with the calendar; without an error the calendar can be laid.</summary>
    internal static IEnumerable<Problem> Find(DistrictState state, DateOnly? start)
    {
        var first = start ?? state.Calendar?.Start ?? CalendarLayout.NextMonth(state.AsOf);
        if (Math.Abs(first.Year - state.AsOf.Year) > MostYears || first.Year < 2 || first.Year > 9_000)
        {
            yield return PlanProblems.StartOutOfRange(state.Calendar?.Place, first, state.AsOf, MostYears);
        }

        if (state.Calendar is not { } calendar)
        {
            yield break;
        }

        if (calendar.Step == CalendarStep.Term && !calendar.Terms.Any(term => term.From >= first))
        {
            yield return calendar.Terms.IsEmpty ? PlanProblems.NoTerms(calendar.Place) : PlanProblems.NoTermsLeft(calendar.Place, first);
        }

        if (calendar.Horizon is { } horizon && (Days(horizon) < 28 || Days(horizon) > MostYears * 366))
        {
            yield return PlanProblems.HorizonOutOfRange(calendar.Place, horizon, MostYears);
        }

        foreach (var problem in NamesTwice(calendar))
        {
            yield return problem;
        }
    }

    private static int Days(CalendarDuration duration)
    {
        var day = new DateOnly(2001, 1, 1).DayNumber;
        return duration.AddTo(day) - day;
    }

    private static IEnumerable<Problem> NamesTwice(CalendarState calendar) => calendar.Terms
        .GroupBy(term => term.Name, StringComparer.Ordinal)
        .SelectMany(group => group.Skip(1).Select(term => PlanProblems.TermNamedTwice(term.Place, term.Name, group.First().Place)));
}
