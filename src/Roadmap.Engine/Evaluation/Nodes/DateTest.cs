using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>
/// Compares days that are known only as intervals: true if it holds for every pair of days in them, false if for none.
/// Adding a duration never turns two days around (a month's end is clamped), so the ends of the intervals decide.
/// </summary>
internal static class DateTest
{
    internal static Verdict Of(DateRelation relation, DayShift shift, DaySpan first, DaySpan second, int asOf) => relation switch
    {
        DateRelation.Before => Decide(first.Last < second.First, first.First < second.Last),
        DateRelation.AtLeastBefore => Decide(!shift.EndsAfter(first.Last, second.First), !shift.EndsAfter(first.First, second.Last)),
        DateRelation.LessThanBefore => LessThanBefore(shift, first, second, asOf),
        DateRelation.Within => Within(shift, first, second, asOf),
        DateRelation.OlderThan => Decide(IsOlder(shift, first.Last, asOf), IsOlder(shift, first.First, asOf)),
        _ => NewerThan(shift, first, asOf),
    };

    /// <summary>Both sides are the same fact, so they are the same day, whichever it is.</summary>
    internal static Verdict OfSame(DateRelation relation, DayShift shift, DaySpan day, int asOf) => relation switch
    {
        DateRelation.Before => Verdict.False,
        DateRelation.AtLeastBefore => Decide(shift.IsNothing, shift.IsNothing),
        DateRelation.LessThanBefore when shift.IsNothing => Verdict.False,
        _ => Decide(day.Last <= day.Horizon(asOf), day.First <= day.Horizon(asOf)),
    };

    private static Verdict Decide(bool always, bool ever) => always ? Verdict.True : ever ? Verdict.Unknown : Verdict.False;

    /// <summary>The second has happened, and the first is not so long before it.</summary>
    private static Verdict LessThanBefore(DayShift shift, DaySpan first, DaySpan second, int asOf)
    {
        var horizon = second.Horizon(asOf);
        var always = second.Last <= horizon && shift.EndsAfter(first.First, second.Last);
        return Decide(always, second.First <= horizon && shift.EndsAfter(first.Last, second.First));
    }

    private static Verdict Within(DayShift shift, DaySpan first, DaySpan second, int asOf)
    {
        var firstEnd = Math.Min(first.Last, first.Horizon(asOf));
        var secondEnd = Math.Min(second.Last, second.Horizon(asOf));
        if (firstEnd < first.First || secondEnd < second.First)
        {
            return Verdict.False;
        }

        var always = firstEnd == first.Last && secondEnd == second.Last
            && Covers(shift, first.First, second.Last) && Covers(shift, second.First, first.Last);
        return Decide(always, Covers(shift, firstEnd, second.First) && Covers(shift, secondEnd, first.First));
    }

    /// <summary>Whether the duration after a day reaches another day.</summary>
    private static bool Covers(DayShift shift, int day, int other) => shift.EndsAfter(day, other - 1);

    private static bool IsOlder(DayShift shift, int day, int asOf) => day <= asOf && !Covers(shift, day, asOf);

    private static Verdict NewerThan(DayShift shift, DaySpan day, int asOf)
    {
        var always = day.Last <= asOf && Covers(shift, day.First, asOf);
        return Decide(always, day.First <= asOf && Covers(shift, Math.Min(day.Last, asOf), asOf));
    }
}
