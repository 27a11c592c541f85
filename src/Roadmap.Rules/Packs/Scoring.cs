using System.Collections.Immutable;

namespace Roadmap.Rules.Packs;

/// <summary>Every weight of the engine's scores, in thousandths of a point.</summary>
public sealed record Scoring
{
    /// <summary>Points of a finding by <see cref="Severity"/>, from note to critical.</summary>
    public ImmutableArray<long> Points { get; init; } = [0, 1000, 3000, 6000, 10000];

    /// <summary>What the points of a stall are multiplied with, in thousandths.</summary>
    public long StallFactor { get; init; } = 1500;

    /// <summary>Points of an effect by <see cref="EffectStrength"/>: harmful, some, strong.</summary>
    public ImmutableArray<long> Effects { get; init; } = [-3000, 1000, 3000];

    /// <summary>Points of evidence by <see cref="EvidenceBand"/>: mixed, low, medium, high.</summary>
    public ImmutableArray<long> Evidence { get; init; } = [0, 500, 1000, 2000];

    /// <summary>The gap assumed where an outcome is unknown, in thousandths.</summary>
    public long UnknownGap { get; init; } = 500;

    /// <summary>Points for healing a root.</summary>
    public long HealsRoot { get; init; } = 4000;

    /// <summary>Points for standing in the repair.</summary>
    public long InRepair { get; init; } = 2000;

    /// <summary>How much of the worth behind a step counts per step of distance, in thousandths.</summary>
    public long UnlockDecay { get; init; } = 500;

    /// <summary>The most that unlocking can add.</summary>
    public long UnlockMost { get; init; } = 6000;

    /// <summary>Points that a practice loses when it takes a whole year's capacity of every resource.</summary>
    public long EffortWeight { get; init; } = 3000;

    /// <summary>The share of capacity assumed where it is unknown, in thousandths.</summary>
    public long UnknownEffort { get; init; } = 500;

    /// <summary>Weight of an order constraint by <see cref="Vocabulary.OrderBinding"/>: advised, required. In thousandths.</summary>
    public ImmutableArray<long> OrderWeights { get; init; } = [1000, 3000];

    /// <summary>Worth of a question for an unknown constraint, by <see cref="Vocabulary.OrderBinding"/>.</summary>
    public ImmutableArray<long> QuestionOrder { get; init; } = [1000, 3000];

    /// <summary>Worth of a question for each practice it holds up.</summary>
    public long QuestionPractice { get; init; } = 2000;

    /// <summary>How many leverage points are shown first.</summary>
    public int ShowFirst { get; init; } = 3;
}
