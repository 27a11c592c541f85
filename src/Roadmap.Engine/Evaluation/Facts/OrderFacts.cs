using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>How a district stands to one order constraint.</summary>
/// <param name="Status">The status.</param>
/// <param name="IsArrested">Whether the later thing is arrested; null when unknown.</param>
/// <param name="IsLost">Kept once, and the first no longer holds.</param>
internal readonly record struct OrderFacts(OrderStatus Status, bool? IsArrested, bool IsLost)
{
    /// <summary>What is known of what should come first.</summary>
    internal MilestoneReach First { get; init; }

    /// <summary>What is known of what comes after.</summary>
    internal MilestoneReach Then { get; init; }

    internal bool IsViolated => Status is OrderStatus.Inverted or OrderStatus.Skipped;
}
