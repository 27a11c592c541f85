using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Ordering;

/// <summary>
/// The status of an order constraint from what is known of its two milestones. Every completion of what is missing has one status;
/// when all share it that is the status, otherwise it is unknown.
/// </summary>
internal static class OrderStatusTable
{
    internal static OrderStatus Status(in MilestoneReach first, in MilestoneReach then, CalendarDuration? tandem, int asOf)
    {
        var set = default(OrderStatusSet);
        if (then.MayBeReached)
        {
            AddEntered(ref set, first, then, tandem, asOf);
        }

        if (then.MayBeUnreached)
        {
            AddNotEntered(ref set, first, then);
        }

        return set.Shared;
    }

    private static void AddEntered(ref OrderStatusSet set, in MilestoneReach first, in MilestoneReach then, CalendarDuration? tandem, int asOf)
    {
        var earliestLimit = Limit(then.Earliest, tandem);
        var latestLimit = Limit(then.Latest, tandem);
        if (first.MayBeReached && first.Earliest <= latestLimit)
        {
            set.Add(OrderStatus.Kept);
        }

        if (first.MayBeReached && first.Latest > earliestLimit)
        {
            AddIf(ref set, first.Holds != false, OrderStatus.Healed);
            AddIf(ref set, first.Holds != true, OrderStatus.Inverted);
        }

        if (first.MayBeUnreached)
        {
            AddIf(ref set, asOf < latestLimit, OrderStatus.AtRisk);
            AddIf(ref set, asOf >= earliestLimit && first.HasBegun != false, OrderStatus.Inverted);
            AddIf(ref set, asOf >= earliestLimit && first.HasBegun != true, OrderStatus.Skipped);
        }
    }

    /// <summary>What was reached once and lost counts as not reached while the later thing is still to come.</summary>
    private static void AddNotEntered(ref OrderStatusSet set, in MilestoneReach first, in MilestoneReach then)
    {
        AddIf(ref set, first.MayBeReached && first.Holds != false, OrderStatus.Ready);
        if (first.MayBeUnreached || first.Holds != true)
        {
            AddIf(ref set, then.IsPlanned != false, OrderStatus.AtRisk);
            AddIf(ref set, then.IsPlanned != true, OrderStatus.Waiting);
        }
    }

    private static void AddIf(ref OrderStatusSet set, bool possible, OrderStatus status)
    {
        if (possible)
        {
            set.Add(status);
        }
    }

    private static int Limit(int day, CalendarDuration? tandem) => tandem is { } room ? room.AddTo(day) : day;
}
