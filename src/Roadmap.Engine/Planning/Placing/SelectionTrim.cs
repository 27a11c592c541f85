using System.Collections.Immutable;
using Roadmap.Engine.Planning.Selecting;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Placing;

/// <summary>Takes tasks out of a selection, and with them everything that cannot be without them.</summary>
internal static class SelectionTrim
{
    /// <summary>The selection without some tasks; what was taken out because of them is told besides.</summary>
    internal static (Selection Selection, ImmutableArray<LeftOutPractice> LeftOut) Without(Selection selection, IEnumerable<LeftOutPractice> leftOut)
    {
        var gone = leftOut.ToDictionary(practice => practice.Id, StringComparer.Ordinal);
        while (Orphans(selection, gone).ToList() is { Count: > 0 } orphans)
        {
            orphans.ForEach(orphan => gone.TryAdd(orphan.Id, orphan));
        }

        var trimmed = selection with
        {
            Tasks = [.. selection.Tasks.Where(task => !gone.ContainsKey(task.Id))],
            Ties = [.. selection.Ties.Where(tie => !gone.ContainsKey(tie.From.Id) && !gone.ContainsKey(tie.To.Id))],
            RunningTies = [.. selection.RunningTies.Where(tie => !gone.ContainsKey(tie.To.Id))],
        };
        return (trimmed, [.. gone.Values.OrderBy(practice => practice.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Tasks that wait, by a required order, for something that is gone, and for nothing that brings it about in its stead.</summary>
    private static IEnumerable<LeftOutPractice> Orphans(Selection selection, Dictionary<string, LeftOutPractice> gone) => selection.Ties
        .Where(tie => tie.Order.Binding == OrderBinding.Required && tie.To.Pin is null && gone.ContainsKey(tie.From.Id) && !gone.ContainsKey(tie.To.Id))
        .Where(tie => !selection.Ties.Any(other => other.Order == tie.Order && other.To.Id == tie.To.Id && !gone.ContainsKey(other.From.Id)))
        .Where(tie => !selection.RunningTies.Any(other => other.Order == tie.Order && other.To.Id == tie.To.Id))
        .DistinctBy(tie => tie.To.Id, StringComparer.Ordinal)
        .Select(tie => new LeftOutPractice(tie.To.Id, tie.To.Practice.Title, LeftOutKind.Waits, PlanWords.WaitsOnLeftOut(tie.From.Practice.Title), []));
}
