using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Bits;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Ordering;

/// <summary>Everything about a pack's order that is the same for every district: who waits on whom, what heals what, what a practice needs. Nothing writes to it once made.</summary>
internal sealed class OrderPlan
{
    internal OrderPlan(PackIndex index)
    {
        var pack = index.Pack;
        Index = index;
        Constraints = Plans(index);
        WaitsOn = new BitTable(pack.Orders.Length, pack.Orders.Length);
        HealWith = new BitTable(pack.Orders.Length, pack.Practices.Length);
        var graph = new ConstraintGraph(pack);
        for (var i = 0; i < pack.Orders.Length; i++)
        {
            foreach (var other in graph.WaitsOn[i])
            {
                WaitsOn[i].Add(other);
            }

            foreach (var healer in pack.Orders[i].HealWith)
            {
                HealWith[i].Add(index.Practices[healer]);
            }
        }

        Needs = [.. pack.Practices.Select(practice => RequiredNeeds(practice, index))];
    }

    internal PackIndex Index { get; }

    /// <summary>The constraints in the order of the pack.</summary>
    internal ImmutableArray<ConstraintPlan> Constraints { get; }

    /// <summary>For each constraint those it waits on, if both are violated.</summary>
    internal BitTable WaitsOn { get; }

    /// <summary>For each constraint the practices that heal it.</summary>
    internal BitTable HealWith { get; }

    /// <summary>For each practice the ordinals of its required needs among the constraints, in the order written.</summary>
    internal ImmutableArray<ImmutableArray<int>> Needs { get; }

    private static ImmutableArray<ConstraintPlan> Plans(PackIndex index)
    {
        var plans = ImmutableArray.CreateBuilder<ConstraintPlan>(index.Pack.Orders.Length);
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var constraint in index.Pack.Orders)
        {
            var like = firsts.TryAdd(constraint.First.Text, plans.Count) ? -1 : firsts[constraint.First.Text];
            plans.Add(new ConstraintPlan(
                constraint,
                like < 0 ? MilestonePlan.Of(constraint.First, index) : plans[like].First,
                MilestonePlan.Of(constraint.Then, index),
                like,
                OrderWeights.Of(index.Pack, constraint)));
        }

        return plans.MoveToImmutable();
    }

    private static ImmutableArray<int> RequiredNeeds(Practice practice, PackIndex index) =>
        [.. practice.Needs.Where(need => need.Binding == OrderBinding.Required).Select(need => index.Orders[need.Id])];
}
