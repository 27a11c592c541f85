using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Tests.Evaluation.Nodes;

public sealed class ValueRangeTests
{
    private static readonly long[] Edges = [long.MinValue + 1, -1, 0, 1, 79_999_999, 80_000_000, 80_000_001, long.MaxValue - 1];

    [Theory]
    [InlineData(Comparison.Less)]
    [InlineData(Comparison.LessOrEqual)]
    [InlineData(Comparison.Greater)]
    [InlineData(Comparison.GreaterOrEqual)]
    [InlineData(Comparison.Equal)]
    [InlineData(Comparison.NotEqual)]
    public void Of_EveryComparison_ContainsWhatCompares(Comparison comparison)
    {
        foreach (var amount in Edges)
        {
            foreach (var value in Edges)
            {
                ValueRange.Of(comparison, amount).Contains(value).Should().Be(Holds(comparison, value, amount), "{0} {1} {2}", value, comparison, amount);
            }
        }
    }

    [Fact]
    public void Of_EverySetOfSixWords_HoldsItsMembersOrIsNoRange()
    {
        for (var members = 0UL; members < 64; members++)
        {
            if (ValueRange.Of(members, 6) is { } range)
            {
                Enumerable.Range(0, 6).Where(word => range.Contains(word)).Should().Equal(Enumerable.Range(0, 6).Where(word => MemberNode.Contains(members, word)));
            }
            else
            {
                Runs(members).Should().BeGreaterThan(1);
                Runs(~members & 63).Should().BeGreaterThan(1);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(63)]
    [InlineData(64)]
    public void Pack_AnyNumberOfLanes_AgreesWithEachValue(int lanes)
    {
        var random = new Random(lanes);
        var values = Enumerable.Range(0, lanes).Select(_ => random.NextInt64(-5, 6)).ToArray();
        foreach (var inverted in new[] { false, true })
        {
            var range = new ValueRange(-2, 3, inverted);
            var packed = range.Pack(values);
            Enumerable.Range(0, lanes).Select(lane => ((packed >> lane) & 1) != 0).Should().Equal(values.Select(range.Contains));
        }
    }

    private static bool Holds(Comparison comparison, long value, long amount) => comparison switch
    {
        Comparison.Less => value < amount,
        Comparison.LessOrEqual => value <= amount,
        Comparison.Greater => value > amount,
        Comparison.GreaterOrEqual => value >= amount,
        Comparison.Equal => value == amount,
        _ => value != amount,
    };

    private static int Runs(ulong bits)
    {
        var runs = 0;
        for (var bit = 0; bit < 6; bit++)
        {
            var isSet = ((bits >> bit) & 1) != 0;
            var wasSet = bit > 0 && ((bits >> (bit - 1)) & 1) != 0;
            runs += isSet && !wasSet ? 1 : 0;
        }

        return runs;
    }
}
