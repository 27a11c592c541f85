namespace Roadmap.Testing.Tests;

public sealed class CoverageCountTests
{
    [Theory]
    [InlineData(999, 1000, 99)]
    [InlineData(1000, 1000, 100)]
    [InlineData(2, 3, 66)]
    [InlineData(1, 200, 0)]
    [InlineData(0, 0, 100)]
    public void Percent_IsRoundedDown(int covered, int total, int expected) => new CoverageCount("rules", covered, total).Percent.Should().Be(expected);
}
