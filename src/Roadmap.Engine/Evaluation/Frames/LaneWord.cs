namespace Roadmap.Engine.Evaluation.Frames;

/// <summary>What a node sees while one word of lanes is evaluated: the facts of its lanes and the nodes before it.</summary>
internal readonly ref struct LaneWord
{
    private readonly FactFrame facts;
    private readonly int word;

    internal LaneWord(FactFrame facts, TruthFrame truth, int word)
    {
        this.facts = facts;
        this.word = word;
        Nodes = truth.Row(word);
        SchoolTruth = facts.Schools is null ? null : truth.Schools;
        Lanes = LaneWords.LanesIn(word, facts.Count);
        Mask = LaneWords.Mask(Lanes);
    }

    /// <summary>What the nodes come to; only those before the one being evaluated have a meaning.</summary>
    internal ReadOnlySpan<TruthWord> Nodes { get; }

    /// <summary>How many lanes of the word are filled, 1 to 64.</summary>
    internal int Lanes { get; }

    /// <summary>A bit for each filled lane.</summary>
    internal ulong Mask { get; }

    internal SchoolLanes? Schools => facts.Schools;

    internal TruthFrame? SchoolTruth { get; }

    internal int FirstLane => word << 6;

    internal ReadOnlySpan<int> AsOfs => facts.AsOfs(word)[..Lanes];

    /// <inheritdoc cref="FactFrame.Scalars"/>
    internal ReadOnlySpan<long> ScalarValues => facts.Scalars(word);

    /// <inheritdoc cref="FactFrame.ScalarsKnown"/>
    internal ReadOnlySpan<ulong> ScalarsKnown => facts.ScalarsKnown(word);

    internal ReadOnlySpan<long> Values(int slot) => facts.Values(slot, word, Lanes);

    internal ulong ValueKnown(int slot) => facts.ValueKnown(slot, word) & Mask;

    internal ReadOnlySpan<int> Firsts(int slot) => facts.Firsts(slot, word, Lanes);

    internal ReadOnlySpan<int> Lasts(int slot) => facts.Lasts(slot, word, Lanes);

    internal ulong DateKnown(int slot) => facts.DateKnown(slot, word) & Mask;
}
