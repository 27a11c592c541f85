using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Tests.Words;

public sealed class PointTextTests
{
    [Theory]
    [InlineData(0, "0.0")]
    [InlineData(49, "0.0")]
    [InlineData(50, "0.1")]
    [InlineData(-49, "0.0")]
    [InlineData(-50, "-0.1")]
    [InlineData(7450, "7.5")]
    [InlineData(-1050, "-1.1")]
    [InlineData(12345678, "12345.7")]
    public void OneDecimal_OfThousandths_RoundsHalvesAwayFromZero(long thousandths, string expected) =>
        PointText.OneDecimal(thousandths).Should().Be(expected);

    [Theory]
    [InlineData(-40, "+0.0")]
    [InlineData(4000, "+4.0")]
    [InlineData(-4000, "-4.0")]
    public void Signed_OfThousandths_AlwaysShowsASign(long thousandths, string expected) => PointText.Signed(thousandths).Should().Be(expected);

    [Theory]
    [InlineData(5, "0.005")]
    [InlineData(1000, "1.000")]
    [InlineData(-1, "-0.001")]
    public void ThreeDecimals_OfThousandths_ShowsAll(long thousandths, string expected) => PointText.ThreeDecimals(thousandths).Should().Be(expected);
}
