using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Engine.Planning.Calendars;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Selecting;

/// <summary>Ties tasks together by what the pack says of their order. A tie that would close a circle is left away: order can only be kept one way round.</summary>
internal sealed class TieBuilder(BoundDistrict district, PlanCalendar calendar, PhraseBook phrases, IReadOnlyCollection<PlanTask> tasks, IReadOnlyCollection<RunningTask> running)
{
    private readonly Providers providers = new(district.Pack, tasks, running);
    private readonly List<TaskTie> ties = [];
    private readonly List<RunningTie> runningTies = [];
    private readonly List<UnmetNeed> unmet = [];

    /// <summary>The ties, and the required needs that nothing here meets.</summary>
    internal TiedTasks Build()
    {
        foreach (var order in district.Pack.Orders.OrderByDescending(order => order.Binding).ThenBy(order => order.Id, StringComparer.Ordinal))
        {
            Tie(order);
        }

        return new TiedTasks([.. ties], [.. runningTies], [.. unmet]);
    }

    private void Tie(OrderConstraint order)
    {
        var (later, atFinish) = Later(order);
        if (later.Count == 0 || MilestoneReader.Read(MilestonePlan.Of(order.First, district.Index), district).Holds is not { } holds)
        {
            later.ForEach(task => TieUnknown(order, task, atFinish));
            return;
        }

        if (!holds)
        {
            later.ForEach(task => TieUnmet(order, task, atFinish, null));
        }
    }

    /// <summary>What nobody knows may not be there: where the plan brings it about, the step waits; else it has to be asked.</summary>
    private void TieUnknown(OrderConstraint order, PlanTask task, bool atFinish) => TieUnmet(order, task, atFinish, OpenCells.Standing(order.First).Text);

    private void TieUnmet(OrderConstraint order, PlanTask task, bool atFinish, string? asksFor)
    {
        var provision = providers.Of(order.First, order.HealWith);
        var isMet = provision.IsThere;
        foreach (var from in provision.Running.Where(from => from.Id != task.Id))
        {
            runningTies.Add(new RunningTie(from, task, atFinish, NotBefore(from, order, atFinish), order));
            isMet = true;
        }

        foreach (var from in provision.Tasks.Where(from => from.Id != task.Id && !Reaches(task.Id, from.Id)))
        {
            ties.Add(new TaskTie(from, provision.AtFinish, task, atFinish, Ahead(order, provision.AtFinish), order));
            isMet = true;
        }

        if (!isMet && order.Binding == OrderBinding.Required)
        {
            unmet.Add(new UnmetNeed(task, asksFor is null ? LeftOutKind.Waits : LeftOutKind.NotKnown, Because(order, asksFor), phrases.Milestone(order.First), asksFor));
        }
    }

    /// <summary>The tasks that come later in an order, and whether their finish counts.</summary>
    private (List<PlanTask> Tasks, bool AtFinish) Later(OrderConstraint order)
    {
        if (order.Then.Kind == FactSubjectKind.Practice)
        {
            return ([.. tasks.Where(task => task.Id == order.Then.Subject)], order.Then.Rank == (int)PracticeStatus.InPlace);
        }

        return order.Then.Kind == FactSubjectKind.Area && MilestoneReader.Read(MilestonePlan.Of(order.Then, district.Index), district).Holds != true
            ? ([.. providers.Of(order.Then, null).Tasks], true)
            : ([], false);
    }

    private int Ahead(OrderConstraint order, bool fromFinish) => order.Tandem switch
    {
        null => 0,
        { } tandem when fromFinish => calendar.FinishesWithin(tandem),
        { } tandem => calendar.StartsWithin(tandem),
    };

    private int NotBefore(RunningTask from, OrderConstraint order, bool atFinish)
    {
        var period = 0;
        while (period < PlanCalendar.MostPeriods && DayOf(period, atFinish, order.Tandem) < from.InPlaceOn.DayNumber)
        {
            period++;
        }

        return period;
    }

    /// <summary>The last day by which the first may come when the later one starts in a period, or finishes when so many have ended.</summary>
    private int DayOf(int period, bool atFinish, CalendarDuration? tandem)
    {
        var day = !atFinish ? calendar.At(period).From : period == 0 ? calendar.Start : calendar.At(period - 1).To.AddDays(1);
        return tandem is { } room ? room.AddTo(day.DayNumber) : day.DayNumber;
    }

    private bool Reaches(string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var id))
        {
            if (id == to)
            {
                return true;
            }

            if (seen.Add(id))
            {
                ties.Where(tie => tie.From.Id == id).ToList().ForEach(tie => open.Push(tie.To.Id));
            }
        }

        return false;
    }

    private string Because(OrderConstraint order, string? asksFor)
    {
        if (asksFor is not null)
        {
            return PlanWords.NotKnown([asksFor]);
        }

        if (order.First.Kind == FactSubjectKind.Practice)
        {
            return PlanWords.WaitsOnLeftOut(phrases.Title(order.First.Subject));
        }

        var milestone = phrases.Milestone(order.First);
        return order.HealWith.IsEmpty ? PlanWords.WaitsOnNobody(milestone) : PlanWords.WaitsOnNobodyHere(milestone);
    }
}
