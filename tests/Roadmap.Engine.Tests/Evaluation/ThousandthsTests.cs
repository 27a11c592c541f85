using Roadmap.Engine.Evaluation;

namespace Roadmap.Engine.Tests.Evaluation;

public sealed class ThousandthsTests
{
    [Theory]
    [InlineData(7, 2, 4)]
    [InlineData(-7, 2, -4)]
    [InlineData(7, 3, 2)]
    [InlineData(8, 3, 3)]
    [InlineData(-8, 3, -3)]
    [InlineData(0, 3, 0)]
    [InlineData(1, 2, 1)]
    [InlineData(-1, 2, -1)]
    public void Divide_Half_GoesAwayFromZero(long value, long by, long expected) => Thousandths.Divide(value, by).Should().Be(expected);

    [Theory]
    [InlineData(3000, 1, 3, 1000)]
    [InlineData(-3000, 1, 3, -1000)]
    [InlineData(1000, 1, 16, 63)]
    [InlineData(long.MaxValue, long.MaxValue, long.MaxValue, long.MaxValue)]
    public void Share_IsRoundedOnceAndDoesNotOverflow(long value, long part, long whole, long expected) => Thousandths.Share(value, part, whole).Should().Be(expected);

    [Fact]
    public void Share_OfSmallAndOfGreatNumbers_IsRoundedAlike()
    {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++)
        {
            var most = 1L << random.Next(2, 62);
            var (value, part, whole) = (random.NextInt64(-most, most), random.NextInt64(-most, most), random.NextInt64(1, most));
            var exact = (System.Numerics.BigInteger)value * part;
            var quotient = System.Numerics.BigInteger.DivRem(System.Numerics.BigInteger.Abs(exact), whole, out var rest);
            var expected = (quotient + (rest * 2 >= whole ? 1 : 0)) * exact.Sign;
            if (System.Numerics.BigInteger.Abs(expected) < long.MaxValue)
            {
                Thousandths.Share(value, part, whole).Should().Be((long)expected, "{0} x {1} / {2}", value, part, whole);
            }
        }
    }
}
