using System.Runtime.Intrinsics;

namespace Roadmap.Benchmarks.Quick;

/// <summary>
/// <see cref="ComparisonRules"/> over columns, as somebody would write them who wants nothing but speed and has no engine: 64 districts lie together, a fact is a column of 64
/// numbers of 32 bits and a word of bits that says which are known, and what a rule comes to is a word of bits for true and one for false.
/// </summary>
internal sealed class ColumnarRules
{
    private const int Lanes = 64;

    private readonly int rules;
    private readonly (int Fact, int Limit)[] leaves;
    private readonly int[] values;
    private readonly ulong[] known;
    private readonly ulong[] truth;

    internal ColumnarRules(int rules, ComparisonFacts facts)
    {
        this.rules = rules;
        leaves = [.. Enumerable.Range(0, 3 * rules).Select(leaf => (ComparisonRules.Fact(leaf / 3, leaf % 3), ComparisonRules.Limit(leaf / 3, leaf % 3)))];
        var words = (facts.Districts + Lanes - 1) / Lanes;
        values = new int[words * ComparisonRules.Facts * Lanes];
        known = new ulong[words * ComparisonRules.Facts];
        truth = new ulong[words * rules * 2];
        for (var district = 0; district < facts.Districts; district++)
        {
            for (var fact = 0; fact < ComparisonRules.Facts; fact++)
            {
                var column = (district / Lanes * ComparisonRules.Facts) + fact;
                values[(column * Lanes) + (district % Lanes)] = (int)(facts.Values(district)[fact] / ComparisonRules.Hundredth);
                known[column] |= facts.Known(district)[fact] ? 1UL << (district % Lanes) : 0;
            }
        }
    }

    internal void Evaluate()
    {
        for (var word = 0; word < known.Length / ComparisonRules.Facts; word++)
        {
            for (var rule = 0; rule < rules; rule++)
            {
                var first = Below(word, leaves[3 * rule]);
                var second = AtLeast(word, leaves[(3 * rule) + 1]);
                var third = Below(word, leaves[(3 * rule) + 2]);
                var place = ((word * rules) + rule) * 2;
                truth[place] = first.Yes & (second.Yes | third.Yes);
                truth[place + 1] = first.No | (second.No & third.No);
            }
        }
    }

    /// <summary>What a rule comes to, as <see cref="HandWrittenRules"/> says it.</summary>
    internal byte Outcome(int rule, int district)
    {
        var place = (((district / Lanes) * rules) + rule) * 2;
        var lane = district % Lanes;
        return ((truth[place] >> lane) & 1) != 0 ? HandWrittenRules.Yes : ((truth[place + 1] >> lane) & 1) != 0 ? HandWrittenRules.No : HandWrittenRules.Unknown;
    }

    private (ulong Yes, ulong No) Below(int word, (int Fact, int Limit) leaf)
    {
        var column = (word * ComparisonRules.Facts) + leaf.Fact;
        var bits = Less(values.AsSpan(column * Lanes, Lanes), leaf.Limit);
        return (bits & known[column], ~bits & known[column]);
    }

    private (ulong Yes, ulong No) AtLeast(int word, (int Fact, int Limit) leaf)
    {
        var (yes, no) = Below(word, leaf);
        return (no, yes);
    }

    private static ulong Less(ReadOnlySpan<int> lanes, int limit)
    {
        var bits = 0UL;
        var right = Vector256.Create(limit);
        for (var lane = 0; lane < Lanes; lane += Vector256<int>.Count)
        {
            bits |= (ulong)Vector256.LessThan(Vector256.Create(lanes[lane..]), right).ExtractMostSignificantBits() << lane;
        }

        return bits;
    }
}
