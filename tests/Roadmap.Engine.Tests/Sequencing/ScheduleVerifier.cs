using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Sequencing;

/// <summary>Checks a schedule against the project as it was written, without anything of the solver.</summary>
internal static class ScheduleVerifier
{
    /// <summary>What is wrong with the schedule; empty when it keeps every rule.</summary>
    internal static List<string> Faults(Project project, IReadOnlyList<int> starts)
    {
        var faults = new List<string>();
        if (starts.Count != project.Activities.Length) return ["the number of starts"];
        for (var j = 0; j < starts.Count; j++) CheckActivity(project, project.Activities[j], starts[j], faults);
        foreach (var arc in project.Arcs) CheckArc(project, arc, starts, faults);
        if (faults.Count > 0) return faults;
        foreach (var resource in project.Resources)
        {
            for (var t = 0; t < project.Horizon; t++)
            {
                if (Taken(project, resource.Id, starts, t) > resource.At(t)) faults.Add($"{resource.Id} in period {t}");
            }
        }
        foreach (var budget in project.Budgets)
        {
            foreach (var window in budget.Windows)
            {
                var taken = 0;
                for (var t = window.From; t < window.Until; t++) taken += Taken(project, budget.Id, starts, t);
                if (taken > window.Amount) faults.Add($"{budget.Id} from {window.From} until {window.Until}");
            }
        }
        return faults;
    }

    private static void CheckActivity(Project project, Activity activity, int start, List<string> faults)
    {
        var finish = start + activity.Duration;
        if (start < activity.EarliestStart) faults.Add($"{activity.Id} starts too early");
        if (finish > project.Horizon) faults.Add($"{activity.Id} ends after the horizon");
        if (start > activity.LatestStart) faults.Add($"{activity.Id} starts too late");
        if (finish > activity.Deadline) faults.Add($"{activity.Id} ends after its deadline");
        if (activity.Pin is { } pin && start != pin) faults.Add($"{activity.Id} left its pin");
        if (activity.ClosedStarts.Contains(start)) faults.Add($"{activity.Id} starts in a closed period");
    }

    private static void CheckArc(Project project, Arc arc, IReadOnlyList<int> starts, List<string> faults)
    {
        var (fromStart, fromFinish) = Ends(project, arc.From, starts);
        var (toStart, toFinish) = Ends(project, arc.To, starts);
        var tail = arc.Kind is ArcKind.FinishToStart or ArcKind.FinishToFinish ? fromFinish : fromStart;
        var head = arc.Kind is ArcKind.FinishToStart or ArcKind.StartToStart ? toStart : toFinish;
        if (head - tail < arc.MinLag || head - tail > (arc.MaxLag ?? int.MaxValue)) faults.Add($"{arc.From} to {arc.To}");
    }

    private static (int Start, int Finish) Ends(Project project, string id, IReadOnlyList<int> starts)
    {
        var j = Enumerable.Range(0, starts.Count).Single(i => project.Activities[i].Id == id);
        return (starts[j], starts[j] + project.Activities[j].Duration);
    }

    private static int Taken(Project project, string of, IReadOnlyList<int> starts, int period)
    {
        var taken = 0;
        for (var j = 0; j < starts.Count; j++)
        {
            var offset = period - starts[j];
            if (offset < 0 || offset >= project.Activities[j].Duration) continue;
            foreach (var demand in project.Activities[j].Demands)
            {
                if (demand.Of != of) continue;
                taken += demand.IsConstant ? demand.Amounts[0] : offset < demand.Amounts.Length ? demand.Amounts[offset] : 0;
            }
        }
        return taken;
    }
}
