using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>Puts types on readings and brings them into speaking order.</summary>
internal static class ReadingBinder
{
    internal static IndicatorFacts[] Bind(ImmutableArray<Reading> stated, BindingRun run)
    {
        var counts = new int[run.Index.Pack.Indicators.Length];
        var told = new List<(int Indicator, ToldReading Reading)>(stated.Length);
        foreach (var reading in stated)
        {
            if (run.Indicator(reading.Of) is >= 0 and var ordinal && Bind(reading, ordinal, run) is { } bound)
            {
                told.Add((ordinal, bound));
                counts[ordinal]++;
            }
        }

        return Sort(Share(told, counts), run);
    }

    /// <summary>Binds the indicators of which a reading differs from a state that was bound before; null when the lists do not run alike.</summary>
    internal static IndicatorFacts[]? Rebind(IndicatorFacts[] known, ImmutableArray<Reading> before, ImmutableArray<Reading> now, BindingRun run)
    {
        if (!ChangedItems.RunAlike(before, now, reading => reading.Of.Text))
        {
            return null;
        }

        IndicatorFacts[] indicators = [.. known];
        foreach (var changed in ChangedItems.Of(before, now))
        {
            if (run.Indicator(changed.Of) is >= 0 and var ordinal)
            {
                var told = now.Where(reading => string.Equals(reading.Of.Text, changed.Of.Text, StringComparison.Ordinal)).Select(reading => Bind(reading, ordinal, run)).OfType<ToldReading>();
                indicators[ordinal] = Sort([.. told], ordinal, run);
            }
        }

        return indicators;
    }

    /// <summary>The readings of each indicator, in the order stated.</summary>
    private static ToldReading[]?[] Share(List<(int Indicator, ToldReading Reading)> told, int[] counts)
    {
        var shared = new ToldReading[]?[counts.Length];
        for (var i = told.Count - 1; i >= 0; i--)
        {
            var (indicator, reading) = told[i];
            (shared[indicator] ??= new ToldReading[counts[indicator]])[--counts[indicator]] = reading;
        }

        return shared;
    }

    private static IndicatorFacts[] Sort(ToldReading[]?[] told, BindingRun run)
    {
        var facts = new IndicatorFacts[told.Length];
        for (var i = 0; i < facts.Length; i++)
        {
            facts[i] = told[i] is { } readings ? Sort(readings, i, run) : IndicatorFacts.Nothing;
        }

        return facts;
    }

    /// <summary>Puts types on one reading; null when it says nothing.</summary>
    internal static ToldReading? Bind(Reading reading, int ordinal, BindingRun run)
    {
        var indicator = run.Index.Pack.Indicators[ordinal];
        var role = Role(reading, ordinal, run);
        var method = Method(reading, run);
        var value = run.Value(indicator.Type, reading.Value, new("The reading of ", indicator.Id));
        var margin = indicator.Type.IsNumber ? run.Value(indicator.Type, reading.Margin, new("The margin of ", indicator.Id)) : null;
        var responses = Whole(reading.Responses, "responses", run);
        var invited = Whole(reading.Invited, "invited", run);
        return role >= 0 && value is { } told
            ? new ToldReading(role, Date(reading, indicator, run), told, method, responses, invited, reading.Place) { Margin = margin?.Value }
            : null;
    }

    private static DayInterval Date(Reading reading, Indicator indicator, BindingRun run)
    {
        if (reading.Date?.Date is { } day)
        {
            return DayInterval.Past(day, run.AsOf);
        }

        run.Add(DistrictBindingProblems.NoDate(reading.Place, indicator.Id));
        return DayInterval.Undated(run.AsOf);
    }

    private static int Role(Reading reading, int ordinal, BindingRun run)
    {
        var indicator = run.Index.Pack.Indicators[ordinal];
        var telling = run.Index.TellingRoles[ordinal];
        if (reading.From is not { } from)
        {
            return telling[0];
        }

        var role = run.Role(from);
        if (role >= 0 && !telling.Contains(role))
        {
            run.Add(DistrictBindingProblems.RoleCannotTell(from.Place, indicator.Id, run.Index.Pack.Roles[role].Title, indicator.From));
            return -1;
        }

        return role;
    }

    private static int Method(Reading reading, BindingRun run) => reading.Method is { } method ? run.Method(method) : -1;

    private static int? Whole(StatedText? stated, string what, BindingRun run) =>
        (int?)(run.Value(FactType.Count, stated, new("", what))?.Value / FactType.NumberScale);

    private static IndicatorFacts Sort(ToldReading[] readings, int ordinal, BindingRun run)
    {
        SpeakingOrder.Sort(readings, run.Index.TellingRoles[ordinal]);
        var sorted = ImmutableCollectionsMarshal.AsImmutableArray(readings);
        ReadingRepeats.Warn(sorted, run.Index.Pack.Indicators[ordinal], run);
        return WithoutRepeats(sorted);
    }

    /// <summary>The facts of an indicator from its readings in any order.</summary>
    /// <param name="readings">All with a value; sorted in place, and no longer the caller's.</param>
    /// <param name="roles">The roles that can tell it, in the order it lists them.</param>
    internal static IndicatorFacts Gather(ToldReading[] readings, ImmutableArray<int> roles)
    {
        SpeakingOrder.Sort(readings, roles);
        return WithoutRepeats(ImmutableCollectionsMarshal.AsImmutableArray(readings));
    }

    private static IndicatorFacts WithoutRepeats(ImmutableArray<ToldReading> sorted) =>
        new(HasRepeats(sorted) ? [.. sorted.Where((reading, at) => at == 0 || !IsToldTwice(sorted[at - 1], reading))] : sorted);

    private static bool HasRepeats(ImmutableArray<ToldReading> sorted)
    {
        for (var i = 1; i < sorted.Length; i++)
        {
            if (IsToldTwice(sorted[i - 1], sorted[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of two readings by one role and method for one day the lower counts, and it stands first.</summary>
    private static bool IsToldTwice(ToldReading counts, ToldReading other) =>
        counts.Role == other.Role && counts.Method == other.Method && counts.Method >= 0 && counts.Date == other.Date && counts.Date.First == counts.Date.Last;
}
