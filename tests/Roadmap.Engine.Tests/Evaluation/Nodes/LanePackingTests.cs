using Roadmap.Engine.Evaluation.Nodes;

namespace Roadmap.Engine.Tests.Evaluation.Nodes;

public sealed class LanePackingTests
{
    [Theory]
    [InlineData(1, CompareNode.OwnRank, 0)]
    [InlineData(7, CompareNode.OwnRank, 1)]
    [InlineData(64, CompareNode.OwnRank, -2)]
    [InlineData(63, CompareNode.StatusRank, 0)]
    [InlineData(64, CompareNode.StatusRank, 1)]
    public void Pack_AnyNumberOfLanes_AgreesWithEachPair(int lanes, long mask, long amount)
    {
        var random = new Random(lanes);
        var left = Enumerable.Range(0, lanes).Select(_ => (long)random.Next(0, 5)).ToArray();
        var right = Enumerable.Range(0, lanes).Select(_ => (long)random.Next(0, 5)).ToArray();

        var less = LanePacking.Less(left, right, mask, amount);
        var same = LanePacking.Same(left, right, mask, amount);

        for (var lane = 0; lane < lanes; lane++)
        {
            (((less >> lane) & 1) != 0).Should().Be((left[lane] & mask) < (right[lane] & mask) + amount);
            (((same >> lane) & 1) != 0).Should().Be((left[lane] & mask) == (right[lane] & mask) + amount);
        }
    }
}
