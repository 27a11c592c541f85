using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Planning.Selecting;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Planning.Writing;

/// <summary>Says when each stall is expected to clear: when everything the finding leads to, in the plan or under way, is in place.</summary>
internal static class StallWriter
{
    internal static ImmutableArray<StallClearing> Write(Diagnosis diagnosis, ImmutableArray<PlanStep> steps, Selection selection) =>
        [.. diagnosis.Findings.Where(finding => finding.Finds == FindingKind.Stall).Select(stall => Write(stall, steps, selection))];

    private static StallClearing Write(Finding stall, ImmutableArray<PlanStep> steps, Selection selection)
    {
        var planned = steps.Where(step => stall.LeadsTo.Contains(step.Id, StringComparer.Ordinal)).Select(step => (step.Id, step.Title, On: step.Ends.AddDays(1)));
        var running = selection.Running.Where(task => stall.LeadsTo.Contains(task.Id, StringComparer.Ordinal)).Select(task => (task.Id, task.Practice.Title, On: task.InPlaceOn));
        (string Id, string Title, DateOnly On)[] by = [.. planned.Concat(running).OrderBy(one => one.On).ThenBy(one => one.Id, StringComparer.Ordinal)];
        return by.Length == 0
            ? new StallClearing(stall.Id, stall.Title, null, [], PlanWords.NothingClears)
            : new StallClearing(stall.Id, stall.Title, by[^1].On, [.. by.Select(one => one.Id)], PlanWords.ClearsWith([.. by.Select(one => PlanWords.Quoted(one.Title))]));
    }
}
