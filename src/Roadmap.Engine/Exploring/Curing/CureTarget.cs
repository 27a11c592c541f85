using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring.Curing;

/// <summary>What is to be silenced: a rule or an order constraint.</summary>
/// <param name="Rule">The rule, or null.</param>
/// <param name="Constraint">The constraint's place in the pack, or -1.</param>
internal sealed record CureTarget(Rule? Rule, int Constraint)
{
    internal static CureTarget? Find(PackIndex index, string id)
    {
        if (index.Rules.TryGetValue(id, out var rule))
        {
            return new CureTarget(index.Pack.Rules[rule], -1);
        }

        return index.Orders.TryGetValue(id, out var constraint) ? new CureTarget(null, constraint) : null;
    }

    /// <summary>An order is put right when it is certainly not out of order any more; that it was healed is no finding to silence.</summary>
    internal static bool IsQuiet(OrderStatus status) => status is OrderStatus.Kept or OrderStatus.Healed or OrderStatus.Ready or OrderStatus.Waiting;
}
