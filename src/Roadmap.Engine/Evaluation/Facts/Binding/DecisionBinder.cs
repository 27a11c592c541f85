using System.Collections.Immutable;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>Binds what a district decided: its targets, its capacity, what it waives.</summary>
internal static class DecisionBinder
{
    internal const int UsualTermsInAYear = 2;

    internal static int[] Targets(BindingRun run)
    {
        var targets = new int[run.Index.Pack.Areas.Length];
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = run.Index.Pack.Areas[i].Target;
        }

        foreach (var stated in run.State.Targets)
        {
            if (run.Area(stated.Area, stated.Level.Place) is >= 0 and var area && run.Level(stated.Level, new("The target of ", stated.Area)) is >= 0 and var level)
            {
                targets[area] = level;
            }
        }

        return targets;
    }

    internal static long?[] Capacity(BindingRun run)
    {
        var resources = run.Index.Pack.Resources;
        var capacity = new long?[resources.Length];
        foreach (var stated in run.State.Capacity)
        {
            if (run.Resource(stated.Id, stated.Value.Place) is >= 0 and var resource
                && run.Value(FactType.Count, stated.Value, new("The capacity of ", stated.Id)) is { } amount)
            {
                capacity[resource] = amount.Value * (resources[resource].Per == ResourcePeriod.Term ? TermsInAYear(run.State.Calendar) : 1);
            }
        }

        return capacity;
    }

    /// <summary>Checks that what is promised and what is closed exist; when it happens is for a plan to say.</summary>
    internal static void CheckCalendar(BindingRun run)
    {
        foreach (var commitment in run.State.Commitments)
        {
            run.Practice(commitment.Practice.Text, commitment.Practice.Place);
        }

        foreach (var closed in run.State.Calendar?.Closed ?? ImmutableArray<ClosedWindow>.Empty)
        {
            if (closed.For is { } resource)
            {
                run.Resource(resource.Text, resource.Place);
            }
        }
    }

    internal static ImmutableArray<WaiverFacts> Waivers(BindingRun run)
    {
        var waivers = ImmutableArray.CreateBuilder<WaiverFacts>();
        foreach (var waiver in run.State.Waivers)
        {
            var target = waiver.Finding.Text;
            if (run.Index.Rules.ContainsKey(target) || run.Index.Orders.ContainsKey(target))
            {
                waivers.Add(new WaiverFacts(target, waiver, waiver.Until?.Date is not { } until || run.State.AsOf <= until.Last));
            }
            else
            {
                var suggestion = Spelling.DidYouMean(target, run.Index.Rules.Keys.Concat(run.Index.Orders.Keys));
                run.Add(DistrictBindingProblems.WaivesNothing(waiver.Finding.Place, target, suggestion));
            }
        }

        return waivers.ToImmutable();
    }

    /// <summary>As many as the calendar names, where it names its terms.</summary>
    private static int TermsInAYear(CalendarState? calendar) =>
        calendar is { Terms: [_, ..] terms } ? TermCount.InAYear(terms) : UsualTermsInAYear;

    internal static DayInterval ProgramStarted(BindingRun run) => run.State.ProgramStarted switch
    {
        null => DayInterval.Unknown(run.AsOf),
        { Date: { } date } => DayInterval.Past(date, run.AsOf),
        _ => DayInterval.Never(run.AsOf),
    };
}
