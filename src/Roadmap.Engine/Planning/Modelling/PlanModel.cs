using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Planning.Calendars;
using Roadmap.Engine.Planning.Selecting;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Modelling;

/// <summary>Everything that decides where tasks may stand, in numbers. Periods and tasks are counted from 0.</summary>
internal sealed class PlanModel
{
    private readonly BoundDistrict district;

    internal PlanModel(BoundDistrict district, PlanCalendar calendar, Selection selection, PlanSetting setting, ImmutableArray<PlanTask> tasks, int periods, bool endsWithPlan = false)
    {
        this.district = district;
        Calendar = calendar;
        Selection = selection;
        Setting = setting;
        Tasks = tasks;
        Periods = periods;
        EndsWithPlan = endsWithPlan;
        Index = tasks.Select((task, number) => (task.Id, number)).ToImmutableDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);
        Ties = [.. selection.Ties.Where(tie => Index.ContainsKey(tie.From.Id) && Index.ContainsKey(tie.To.Id)).Select(Tie)];
        RunningTies = [.. tasks.Select(task => selection.RunningTies.Where(tie => tie.To.Id == task.Id).ToImmutableArray())];
        var limited = district.Pack.Resources.Select((resource, i) => (resource, capacity: setting.Capacity[i])).Where(pair => pair.capacity is not null).ToList();
        Levels = [.. limited.Where(pair => pair.resource.Per == ResourcePeriod.Term)
            .Select(pair => new SharedLevel(pair.resource, pair.capacity!.Value, tasks, selection.Running, calendar, periods)).Where(level => level.IsUsed)];
        Budgets = [.. limited.Where(pair => pair.resource.Per != ResourcePeriod.Term)
            .Select(pair => new SharedBudget(pair.resource, pair.capacity!.Value, tasks, selection.Running, calendar, periods)).Where(budget => budget.IsUsed)];
    }

    internal PlanCalendar Calendar { get; }

    internal Selection Selection { get; }

    internal PlanSetting Setting { get; }

    internal ImmutableArray<PlanTask> Tasks { get; }

    /// <summary>How many periods the model has; it may reach behind the plan's horizon.</summary>
    internal int Periods { get; }

    /// <summary>True when everything that is not promised has to be done by the plan's horizon.</summary>
    internal bool EndsWithPlan { get; }

    /// <summary>The number of each task.</summary>
    internal ImmutableDictionary<string, int> Index { get; }

    internal ImmutableArray<ModelTie> Ties { get; }

    /// <summary>For each task what it waits for among what is under way.</summary>
    internal ImmutableArray<ImmutableArray<RunningTie>> RunningTies { get; }

    internal ImmutableArray<SharedLevel> Levels { get; }

    internal ImmutableArray<SharedBudget> Budgets { get; }

    /// <summary>A resource's title for people; its id when the pack does not have it.</summary>
    internal string TitleOf(string resource) => district.Index.Resources.TryGetValue(resource, out var ordinal) ? district.Pack.Resources[ordinal].Title : resource;

    /// <summary>A practice's title for people; its id when the pack does not have it.</summary>
    internal string PracticeTitle(string practice) => district.Index.Practices.TryGetValue(practice, out var ordinal) ? district.Pack.Practices[ordinal].Title : practice;

    internal TaskPin? Pin(int task) => Setting.Pins.GetValueOrDefault(Tasks[task].Id);

    /// <summary>The window that keeps a task from starting in a period, or null.</summary>
    internal ClosedWindow? ClosedBy(int task, int period)
    {
        var day = Calendar.At(period).From;
        foreach (var window in Setting.Closed)
        {
            if (window.From <= day && day <= window.To && (window.For is null || AmountOf.Resource(Tasks[task].Practice, window.For.Text) > 0))
            {
                return window;
            }
        }

        return null;
    }

    /// <summary>The number of periods within which a task must be done for the goals and the plan's end to be kept, or null.</summary>
    internal int? Deadline(int task) => EndsWithPlan && Pin(task) is null ? Math.Min(Limit(task, atFinish: true) ?? Calendar.Horizon, Calendar.Horizon) : Limit(task, atFinish: true);

    /// <summary>The last period in which a task must have started for the goals to be kept, or null.</summary>
    internal int? LatestStart(int task) => Limit(task, atFinish: false);

    private int? Limit(int task, bool atFinish) => Setting.Goals
        .Where(goal => goal.AtFinish == atFinish && goal.Tasks.Contains(Tasks[task].Id, StringComparer.Ordinal))
        .Select(goal => (int?)goal.Limit)
        .Min();

    private ModelTie Tie(TaskTie tie)
    {
        var lag = (tie.FromFinish ? tie.From.Length : 0) - (tie.ToFinish ? tie.To.Length : 0) - tie.Ahead;
        return new ModelTie(Index[tie.From.Id], Index[tie.To.Id], lag, tie);
    }
}
