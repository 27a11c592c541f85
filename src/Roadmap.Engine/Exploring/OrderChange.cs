using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring;

/// <summary>An order constraint whose status is another one.</summary>
public sealed record OrderChange
{
    /// <summary>The constraint's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The status before; <see cref="OrderStatus.Unknown"/> also when the pack did not know the constraint.</summary>
    public required OrderStatus Before { get; init; }

    /// <summary>The status after; <see cref="OrderStatus.Unknown"/> also when the pack does not know the constraint.</summary>
    public required OrderStatus After { get; init; }

    /// <summary>What brought the change; null when that cannot be told.</summary>
    public ChangeCause? Cause { get; init; }

    /// <summary>What the change means. Healed is said only of what is certainly no longer out of order.</summary>
    public OrderMove Move => (IsWrong(Before), IsWrong(After)) switch
    {
        (true, false) when After != OrderStatus.Unknown => OrderMove.Healed,
        (false, true) when Before != OrderStatus.Unknown => OrderMove.Broken,
        _ => OrderMove.Other,
    };

    private static bool IsWrong(OrderStatus status) => status is OrderStatus.Inverted or OrderStatus.Skipped or OrderStatus.AtRisk;
}
