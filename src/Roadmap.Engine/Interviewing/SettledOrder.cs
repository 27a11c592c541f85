using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Interviewing;

/// <summary>How one answer changed the standing of an order constraint.</summary>
/// <param name="Id">The constraint's id.</param>
/// <param name="Before">Its status before the answer.</param>
/// <param name="After">Its status after it.</param>
public sealed record SettledOrder(string Id, OrderStatus Before, OrderStatus After)
{
    internal static ImmutableArray<SettledOrder> Between(BoundDistrict before, BoundDistrict after) =>
    [
        .. Enumerable.Range(0, before.Orders.Length)
            .Where(order => before.Orders[order].Status != after.Orders[order].Status)
            .Select(order => new SettledOrder(before.Pack.Orders[order].Id, before.Orders[order].Status, after.Orders[order].Status))
            .OrderBy(change => change.Id, StringComparer.Ordinal),
    ];
}
