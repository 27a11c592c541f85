using Roadmap.Engine.Evaluation.Nodes;

namespace Roadmap.Engine.Tests.Evaluation.Nodes;

public sealed class LaneCounterTests
{
    [Fact]
    public void AtLeast_AfterManyMasks_AgreesWithCountingEachLane()
    {
        var random = new Random(7);
        var masks = Enumerable.Range(0, 100).Select(_ => (ulong)random.NextInt64(long.MinValue, long.MaxValue)).ToArray();
        Span<ulong> digits = stackalloc ulong[7];
        digits.Clear();
        var counter = new LaneCounter(digits);
        foreach (var mask in masks)
        {
            counter.Add(mask);
        }

        for (var lane = 0; lane < 64; lane++)
        {
            var count = masks.Count(mask => ((mask >> lane) & 1) != 0);
            for (var bound = 0; bound <= 100; bound++)
            {
                (((counter.AtLeast(bound) >> lane) & 1) != 0).Should().Be(count >= bound, "lane {0} counts {1}", lane, count);
            }
        }
    }
}
