using System.Collections.Immutable;
using Roadmap.Engine.Planning.Conflicts;
using Roadmap.Engine.Planning.Explaining;
using Roadmap.Engine.Planning.Modelling;
using Roadmap.Engine.Planning.Selecting;
using Roadmap.Engine.Sequencing;
using Roadmap.Engine.Sequencing.Projects;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Placing;

/// <summary>Places tasks: first what is promised and wanted, which decides whether there is a plan; then everything, to see what fits; then what fits, as well as it can.</summary>
internal sealed class PlanPlacer(PlanModels models, PlanSearch search, ConflictFinder conflicts)
{
    internal PlacedPlan Place(Selection selection)
    {
        var (fitting, leftOut) = SelectionTrim.Without(selection, NeverFitting(selection, PlanSetting.Of(models.District, selection)));
        var setting = PlanSetting.Of(models.District, fitting);
        var core = search.Any(models.Beyond(fitting, setting, PlanModels.Core(fitting, setting)));
        if (core.Schedule is null && core.Stop == StopReason.Infeasible)
        {
            return WithoutAdvice(fitting, setting, leftOut);
        }

        return core.Schedule is { } schedule
            ? Place(fitting, setting, leftOut, Starts(PlanModels.Core(fitting, setting), schedule), [])
            : Nothing(fitting, setting, leftOut, Stop(core.Stop), null);
    }

    /// <summary>
    /// What is promised and wanted wins over advice: where only advice stands against it, the plan is made without, and advice is never part of a conflict.
    /// </summary>
    private PlacedPlan WithoutAdvice(Selection selection, PlanSetting setting, ImmutableArray<LeftOutPractice> leftOut)
    {
        var free = selection with
        {
            Ties = [.. selection.Ties.Where(tie => tie.Order.Binding == OrderBinding.Required)],
            RunningTies = [.. selection.RunningTies.Where(tie => tie.Order.Binding == OrderBinding.Required)],
        };
        var tasks = PlanModels.Core(free, setting);
        var core = search.Any(models.Beyond(free, setting, tasks));
        return core switch
        {
            { Schedule: { } schedule } => Place(free, setting, leftOut, Starts(tasks, schedule), [.. selection.Ties.Except(free.Ties)]),
            { Stop: StopReason.Infeasible } => Nothing(free, setting, leftOut, PlanStop.Infeasible, conflicts.Find(free, setting)),
            _ => Nothing(free, setting, leftOut, Stop(core.Stop), null),
        };
    }

    private static Dictionary<string, int> Starts(ImmutableArray<PlanTask> tasks, Schedule schedule) =>
        tasks.Select((task, i) => (task.Id, Start: schedule.Starts[i])).ToDictionary(pair => pair.Id, pair => pair.Start, StringComparer.Ordinal);

    private PlacedPlan Place(Selection selection, PlanSetting setting, ImmutableArray<LeftOutPractice> leftOut, Dictionary<string, int> core, ImmutableArray<TaskTie> untied)
    {
        var beyond = models.Beyond(selection, setting);
        var greedy = GreedyPlacement.Run(beyond, core);
        var wide = search.Best(beyond, greedy, prove: false);
        if ((wide.Schedule?.Starts.ToArray() ?? greedy) is not { } starts)
        {
            // What is promised and wanted can be kept, so a plan exists: it was only not found.
            return Nothing(selection, setting, leftOut, wide.Stop == StopReason.Cancelled ? PlanStop.Cancelled : PlanStop.BudgetSpent, null);
        }

        var behind = Behind(beyond, starts).ToList();
        var (fitting, gone) = SelectionTrim.Without(selection, behind);
        var start = fitting.Tasks.ToDictionary(task => task.Id, task => starts[beyond.Index[task.Id]], StringComparer.Ordinal);
        var (within, best, placed) = Best(fitting, setting, start);
        if (FillIn(selection, setting, behind, within, placed) is { } fuller)
        {
            (fitting, gone) = SelectionTrim.Without(selection, fuller.Behind);
            (within, best, placed) = Best(fitting, setting, fuller.Starts);
        }

        return new PlacedPlan(within, [.. placed], leftOut.AddRange(gone), search.Measures(within, best, placed), Stop(best.Stop), null, untied);
    }

    private (PlanModel Within, SolveResult Best, int[] Placed) Best(Selection fitting, PlanSetting setting, Dictionary<string, int> start)
    {
        var within = models.Within(fitting, setting);
        int[] warm = [.. within.Tasks.Select(task => start[task.Id])];
        var best = search.Best(within, warm, prove: true);
        int[] placed = [.. best.Schedule?.Starts ?? [.. warm]];
        search.Tighten(within, placed);
        return (within, best, placed);
    }

    /// <summary>Puts back what fits beside the others after all, the most worth first; null when nothing does.</summary>
    private (List<LeftOutPractice> Behind, Dictionary<string, int> Starts)? FillIn(Selection selection, PlanSetting setting, List<LeftOutPractice> behind, PlanModel within, int[] placed)
    {
        var left = behind.ToList();
        var starts = within.Index.ToDictionary(pair => pair.Key, pair => placed[pair.Value], StringComparer.Ordinal);
        var worth = selection.Tasks.ToDictionary(task => task.Id, task => task.Worth, StringComparer.Ordinal);
        foreach (var practice in behind.OrderByDescending(practice => worth[practice.Id]).ThenBy(practice => practice.Id, StringComparer.Ordinal))
        {
            var (trial, _) = SelectionTrim.Without(selection, left.Where(other => other.Id != practice.Id));
            var model = models.Within(trial, setting);
            if (model.Index.ContainsKey(practice.Id) && GreedyPlacement.Run(model, starts) is { } together)
            {
                left.RemoveAll(other => other.Id == practice.Id);
                starts = model.Index.ToDictionary(pair => pair.Key, pair => together[pair.Value], StringComparer.Ordinal);
            }
        }

        return left.Count < behind.Count ? (left, starts) : null;
    }

    private PlacedPlan Nothing(Selection selection, PlanSetting setting, ImmutableArray<LeftOutPractice> leftOut, PlanStop stop, PlanConflict? conflict) =>
        new(models.Within(selection, setting), [], leftOut, [], stop, conflict, []);

    private static IEnumerable<LeftOutPractice> Behind(PlanModel model, int[] starts)
    {
        for (var task = 0; task < starts.Length; task++)
        {
            var finish = starts[task] + model.Tasks[task].Length;
            if (finish > model.Calendar.Horizon && model.Pin(task) is null)
            {
                var practice = model.Tasks[task].Practice;
                var spent = model.Budgets.FirstOrDefault(budget => budget.Resource.Per == ResourcePeriod.Always && budget.Taken[task].Any(part => part > 0));
                yield return spent is null
                    ? new LeftOutPractice(practice.Id, practice.Title, LeftOutKind.Horizon, PlanWords.BehindHorizon(model.Calendar.At(finish - 1).To, model.Calendar.End), [])
                    : new LeftOutPractice(practice.Id, practice.Title, LeftOutKind.Capacity, PlanWords.NothingLeft(spent.Resource.Title, spent.Amounts[task].Sum(), spent.Capacity), []);
            }
        }
    }

    /// <summary>Tasks that would fit nowhere even if they were alone.</summary>
    private IEnumerable<LeftOutPractice> NeverFitting(Selection selection, PlanSetting setting)
    {
        var kept = PlanModels.Core(selection, setting).Select(task => task.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var task in selection.Tasks.Where(task => !kept.Contains(task.Id)))
        {
            var model = models.Beyond(selection, setting, [task]);
            if (GreedyPlacement.FirstFit(new Placement(model, [model.Periods]), 0) is null)
            {
                yield return new LeftOutPractice(task.Id, task.Practice.Title, LeftOutKind.Capacity, TooMuch(model), []);
            }
        }
    }

    private static string TooMuch(PlanModel model)
    {
        foreach (var level in model.Levels.Where(level => level.Amounts[0] > level.Capacity))
        {
            return PlanWords.NeverFits(PlanWords.Lower(level.Resource.Title), level.Amounts[0], level.Capacity, level.Resource.Per);
        }

        foreach (var budget in model.Budgets.Where(budget => budget.Amounts[0].Max() > budget.Capacity))
        {
            return PlanWords.NeverFits(PlanWords.Lower(budget.Resource.Title), budget.Amounts[0].Max(), budget.Capacity, budget.Resource.Per);
        }

        return PlanWords.Crowded();
    }

    private static PlanStop Stop(StopReason reason) => reason switch
    {
        StopReason.Proved => PlanStop.Proved,
        StopReason.Cancelled => PlanStop.Cancelled,
        StopReason.Infeasible => PlanStop.Infeasible,
        _ => PlanStop.BudgetSpent,
    };
}
