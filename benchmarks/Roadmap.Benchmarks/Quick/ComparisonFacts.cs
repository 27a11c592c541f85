using System.Globalization;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Packs;

namespace Roadmap.Benchmarks.Quick;

/// <summary>The facts of districts for <see cref="ComparisonRules"/>, about one in seven not known, made from a seed.</summary>
internal sealed class ComparisonFacts
{
    private readonly long[] values;
    private readonly bool[] known;

    internal ComparisonFacts(int districts, int seed)
    {
        var random = new Random(seed);
        Districts = districts;
        values = new long[districts * ComparisonRules.Facts];
        known = new bool[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = random.Next(10_001) * ComparisonRules.Hundredth;
            known[i] = random.NextDouble() < 0.85;
        }
    }

    internal int Districts { get; }

    internal ReadOnlySpan<long> Values(int district) => values.AsSpan(district * ComparisonRules.Facts, ComparisonRules.Facts);

    internal ReadOnlySpan<bool> Known(int district) => known.AsSpan(district * ComparisonRules.Facts, ComparisonRules.Facts);

    /// <summary>Frames of the engine with these facts, a block of districts each.</summary>
    internal FactFrame[] Frames(RuleProgram program, RulePack pack) =>
        [.. Enumerable.Range(0, Districts).Chunk(Evaluator.BlockSize).Select(block => Frame(program, pack, block))];

    private FactFrame Frame(RuleProgram program, RulePack pack, int[] districts)
    {
        var columns = Array.ConvertAll([.. program.Columns.All], column => (column.Slot, Fact: int.Parse(pack.Indicators[column.Address.Subject].Id.AsSpan("share-".Length), CultureInfo.InvariantCulture)));
        var frame = program.NewFacts();
        for (var lane = 0; lane < districts.Length; lane++)
        {
            frame.Open(lane, 0);
            foreach (var (slot, fact) in columns)
            {
                frame.SetScalar(slot, lane, Known(districts[lane])[fact], Values(districts[lane])[fact]);
            }
        }

        return frame;
    }
}
