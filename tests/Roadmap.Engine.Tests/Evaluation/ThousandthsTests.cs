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
}
