using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Planning.Modelling;
using Roadmap.Engine.Planning.Placing;
using Roadmap.Engine.Planning.Selecting;

namespace Roadmap.Engine.Planning.Conflicts;

/// <summary>Finds the smallest set of goals, fixed starts, capacities and windows that cannot hold together, and tried ways out.</summary>
internal sealed class ConflictFinder(PlanModels models, PlanSearch search, PhraseBook phrases)
{
    /// <param name="selection">What was to be planned.</param>
    /// <param name="setting">A setting of which it is proved that it allows no plan.</param>
    internal PlanConflict Find(Selection selection, PlanSetting setting)
    {
        var tasks = PlanModels.Core(selection, setting);
        var parts = Parts(selection, setting, tasks);
        var (kept, isMinimal) = Smallest(parts, without => ModelOf(selection, without.Aggregate(setting, (loose, part) => part.Drop(loose))));
        var ways = new WayOutFinder(search, changed => ModelOf(selection, changed)).Find(kept, parts, setting);
        return new PlanConflict([.. kept.Select(part => part.Part)], new ConflictReasons(models, phrases).Of(selection, tasks, kept), ways, isMinimal);
    }

    /// <summary>What nobody promises or wants any more need not be placed at all.</summary>
    private PlanModel ModelOf(Selection selection, PlanSetting setting) => models.Beyond(selection, setting, PlanModels.Core(selection, setting));

    /// <summary>Leaves parts away one by one; what can be left away without a plan becoming possible is not part of the conflict.</summary>
    private (ImmutableArray<SoftPart> Kept, bool IsMinimal) Smallest(ImmutableArray<SoftPart> parts, Func<IEnumerable<SoftPart>, PlanModel> modelWithout)
    {
        var kept = parts;
        var isMinimal = true;
        foreach (var part in parts)
        {
            var fewer = kept.Remove(part);
            var isPossible = search.IsPossible(modelWithout(parts.Except(fewer)));
            isMinimal &= isPossible is not null;
            kept = isPossible == false ? fewer : kept;
        }

        return (kept, isMinimal);
    }

    /// <summary>What could be given up; what is easiest to leave out of the story comes first.</summary>
    private ImmutableArray<SoftPart> Parts(Selection selection, PlanSetting setting, ImmutableArray<PlanTask> tasks)
    {
        var model = models.Beyond(selection, setting, tasks);
        return
        [
            .. setting.Closed.Select(window => new SoftWindow(window, window.For is { } what ? PlanWords.Lower(model.TitleOf(what.Text)) : "anything")),
            .. model.Budgets.Select(budget => Capacity(budget.Resource.Id, budget.Capacity)),
            .. model.Levels.Select(level => Capacity(level.Resource.Id, level.Capacity)),
            .. setting.Pins.Select(pin => new SoftPin(tasks.First(task => task.Id == pin.Key), pin.Value)),
            .. setting.Goals.Select(goal => new SoftGoal(goal, phrases.Milestone(goal.Milestone))),
        ];
    }

    private SoftCapacity Capacity(string id, long amount)
    {
        var ordinal = models.District.Index.Resources[id];
        var stated = models.District.State.Capacity.FirstOrDefault(capacity => capacity.Id == id);
        return new SoftCapacity(models.District.Pack.Resources[ordinal], ordinal, amount, stated?.Value.Place);
    }
}
