using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>
/// Compares days that are known only as intervals: true if it holds for every pair of days in them, false if for none.
/// Adding a duration never turns two days around (a month's end is clamped), so the ends of the intervals decide.
/// </summary>
internal static class DateTest
{
    internal static Verdict Of(DateRelation relation, CalendarDuration duration, DaySpan first, DaySpan second, int asOf) => relation switch
    {
        DateRelation.Before => Decide(first.Last < second.First, first.First < second.Last),
        DateRelation.AtLeastBefore => Decide(duration.AddTo(first.Last) <= second.First, duration.AddTo(first.First) <= second.Last),
        DateRelation.LessThanBefore => LessThanBefore(duration, first, second, asOf),
        DateRelation.Within => Within(duration, first, second, asOf),
        DateRelation.OlderThan => Decide(IsOlder(duration, first.Last, asOf), IsOlder(duration, first.First, asOf)),
        _ => NewerThan(duration, first, asOf),
    };

    /// <summary>Both sides are the same fact, so they are the same day, whichever it is.</summary>
    internal static Verdict OfSame(DateRelation relation, CalendarDuration duration, DaySpan day, int asOf) => relation switch
    {
        DateRelation.Before => Verdict.False,
        DateRelation.AtLeastBefore => Decide(duration.Amount == 0, duration.Amount == 0),
        DateRelation.LessThanBefore when duration.Amount == 0 => Verdict.False,
        _ => Decide(day.Last <= day.Horizon(asOf), day.First <= day.Horizon(asOf)),
    };

    private static Verdict Decide(bool always, bool ever) =>
        always ? Verdict.True : ever ? Verdict.Unknown : Verdict.False;

    /// <summary>The second has happened, and the first is not so long before it.</summary>
    private static Verdict LessThanBefore(CalendarDuration duration, DaySpan first, DaySpan second, int asOf)
    {
        var horizon = second.Horizon(asOf);
        var always = second.Last <= horizon && duration.AddTo(first.First) > second.Last;
        return Decide(always, second.First <= horizon && duration.AddTo(first.Last) > second.First);
    }

    private static Verdict Within(CalendarDuration duration, DaySpan first, DaySpan second, int asOf)
    {
        var firstEnd = Math.Min(first.Last, first.Horizon(asOf));
        var secondEnd = Math.Min(second.Last, second.Horizon(asOf));
        if (firstEnd < first.First || secondEnd < second.First)
        {
            return Verdict.False;
        }

        var always = firstEnd == first.Last && secondEnd == second.Last
            && duration.AddTo(first.First) >= second.Last && duration.AddTo(second.First) >= first.Last;
        return Decide(always, duration.AddTo(firstEnd) >= second.First && duration.AddTo(secondEnd) >= first.First);
    }

    private static bool IsOlder(CalendarDuration duration, int day, int asOf) => day <= asOf && duration.AddTo(day) < asOf;

    private static Verdict NewerThan(CalendarDuration duration, DaySpan day, int asOf)
    {
        var always = day.Last <= asOf && !IsOlder(duration, day.First, asOf);
        return Decide(always, day.First <= asOf && !IsOlder(duration, Math.Min(day.Last, asOf), asOf));
    }
}
