using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Ordering;

/// <summary>Which order constraint waits on which, if both are violated. Made once for a pack.</summary>
internal sealed class ConstraintGraph
{
    internal ConstraintGraph(RulePack pack)
    {
        var orders = pack.Orders;
        WaitsOn = [.. orders.Select(later => Enumerable.Range(0, orders.Length)
            .Where(i => !ReferenceEquals(orders[i], later) && Waits(later, orders[i]))
            .ToImmutableArray())];
    }

    /// <summary>For each constraint the ordinals of those it waits on, in id order.</summary>
    internal ImmutableArray<ImmutableArray<int>> WaitsOn { get; }

    /// <summary>A constraint waits on another when that one's later thing is what has to come first here, or a practice that heals it.</summary>
    private static bool Waits(OrderConstraint later, OrderConstraint earlier)
    {
        var entered = earlier.Then;
        var needed = later.First;
        var isNeeded = entered.Kind == needed.Kind
            && string.Equals(entered.Subject, needed.Subject, StringComparison.Ordinal)
            && (entered.Kind != FactSubjectKind.Area || entered.Rank <= needed.Rank);
        return isNeeded || (entered.Kind == FactSubjectKind.Practice && later.HealWith.Contains(entered.Subject, StringComparer.Ordinal));
    }
}
