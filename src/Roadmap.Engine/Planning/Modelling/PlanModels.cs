using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Planning.Calendars;
using Roadmap.Engine.Planning.Selecting;

namespace Roadmap.Engine.Planning.Modelling;

/// <summary>Makes models of one district on one calendar, over all tasks or a part of them.</summary>
internal sealed class PlanModels(BoundDistrict district, PlanCalendar calendar)
{
    internal BoundDistrict District => district;

    internal PlanCalendar Calendar => calendar;

    /// <summary>A model that ends with the plan; only what is promised may last longer.</summary>
    internal PlanModel Within(Selection selection, PlanSetting setting)
    {
        var pinned = selection.Tasks.Select(task => (setting.Pins.GetValueOrDefault(task.Id)?.Last + task.Length) ?? 0);
        return new PlanModel(district, calendar, selection, setting, selection.Tasks, pinned.Append(calendar.Horizon).Max(), endsWithPlan: true);
    }

    /// <summary>A model that is long enough for every task to come after every other.</summary>
    internal PlanModel Beyond(Selection selection, PlanSetting setting) => Beyond(selection, setting, selection.Tasks);

    /// <inheritdoc cref="Beyond(Selection, PlanSetting)"/>
    internal PlanModel Beyond(Selection selection, PlanSetting setting, ImmutableArray<PlanTask> tasks) =>
        new(district, calendar, selection, setting, tasks, Math.Min(PlanCalendar.MostPeriods, calendar.Horizon + tasks.Sum(task => task.Length + calendar.PeriodsInAYear)));

    /// <summary>The tasks that decide whether what is promised and wanted can hold together: those of goals and pins, and everything they wait for.</summary>
    internal static ImmutableArray<PlanTask> Core(Selection selection, PlanSetting setting)
    {
        var core = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(setting.Pins.Keys.Concat(setting.Goals.SelectMany(goal => goal.Tasks)));
        while (open.TryPop(out var id))
        {
            if (core.Add(id))
            {
                selection.Ties.Where(tie => tie.To.Id == id).ToList().ForEach(tie => open.Push(tie.From.Id));
            }
        }

        return [.. selection.Tasks.Where(task => core.Contains(task.Id))];
    }
}
