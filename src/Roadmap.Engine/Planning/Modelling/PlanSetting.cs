using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Planning.Selecting;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Modelling;

/// <summary>What a district could change about a plan: capacities, fixed starts, goals and closed windows.</summary>
internal sealed record PlanSetting
{
    /// <summary>How much there is of each resource of the pack for each of its periods, in millionths; null for no limit.</summary>
    internal required ImmutableArray<long?> Capacity { get; init; }

    /// <summary>The fixed starts by practice.</summary>
    internal required ImmutableSortedDictionary<string, TaskPin> Pins { get; init; }

    /// <summary>The goals that are to be kept.</summary>
    internal required ImmutableArray<TaskGoal> Goals { get; init; }

    /// <summary>The closed windows.</summary>
    internal required ImmutableArray<ClosedWindow> Closed { get; init; }

    internal static PlanSetting Of(BoundDistrict district, Selection selection) => new()
    {
        Capacity = Capacities(district),
        Pins = selection.Tasks.Where(task => task.Pin is not null).ToImmutableSortedDictionary(task => task.Id, task => task.Pin!, StringComparer.Ordinal),
        Goals = [.. selection.Goals.Where(goal => goal.IsOpen)],
        Closed = district.State.Calendar?.Closed ?? [],
    };

    /// <summary>The amounts as stated, each for one of its resource's own periods.</summary>
    private static ImmutableArray<long?> Capacities(BoundDistrict district)
    {
        var capacity = new long?[district.Pack.Resources.Length];
        foreach (var stated in district.State.Capacity)
        {
            if (FactText.TryParse(FactType.Count, stated.Value.Text, out var amount))
            {
                capacity[district.Index.Resources[stated.Id]] = amount;
            }
        }

        return [.. capacity];
    }
}
