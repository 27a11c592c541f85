using System.Numerics;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Ordering;

/// <summary>The statuses that some completion of what is missing gives.</summary>
internal struct OrderStatusSet
{
    private uint bits;

    internal void Add(OrderStatus status) => bits |= 1u << (int)status;

    /// <summary>The status that all completions share, or unknown.</summary>
    internal readonly OrderStatus Shared =>
        BitOperations.PopCount(bits) == 1 ? (OrderStatus)BitOperations.TrailingZeroCount(bits) : OrderStatus.Unknown;
}
