using Roadmap.Engine.Planning.Explaining;
using Roadmap.Engine.Planning.Modelling;

namespace Roadmap.Engine.Planning.Placing;

/// <summary>Puts tasks one after the other where they fit first: stalls, then worth, then the order of the pack. A start for the search, and a net below it.</summary>
internal static class GreedyPlacement
{
    /// <summary>The starts, or null when a task fits nowhere.</summary>
    /// <param name="model">The model.</param>
    /// <param name="given">Starts that are decided already, by task id.</param>
    internal static int[]? Run(PlanModel model, IReadOnlyDictionary<string, int> given)
    {
        var starts = new int[model.Tasks.Length];
        var open = new List<int>();
        for (var task = 0; task < starts.Length; task++)
        {
            starts[task] = given.GetValueOrDefault(model.Tasks[task].Id, model.Periods);
            if (!given.ContainsKey(model.Tasks[task].Id))
            {
                open.Add(task);
            }
        }

        var placement = new Placement(model, starts);
        while (open.Count > 0)
        {
            var task = open
                .Where(one => model.Ties.All(tie => tie.To != one || !open.Contains(tie.From)))
                .OrderByDescending(one => model.Tasks[one].StallWeight)
                .ThenByDescending(one => model.Tasks[one].Worth)
                .ThenBy(one => one)
                .First();
            if (FirstFit(placement, task) is not { } start)
            {
                return null;
            }

            starts[task] = start;
            open.Remove(task);
        }

        return starts;
    }

    /// <summary>The first period in which a task can start while the others stay, or null.</summary>
    internal static int? FirstFit(Placement placement, int task)
    {
        for (var period = placement.Model.Calendar.FirstOpen; period < placement.Model.Periods; period++)
        {
            if (placement.CanStart(task, period))
            {
                return period;
            }
        }

        return null;
    }
}
