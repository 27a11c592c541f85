using Roadmap.NRules.Facts;

namespace Roadmap.NRules.Tests.Facts;

public sealed class FactDateTests
{
    [Theory]
    [InlineData("2014")]
    [InlineData("2014-08")]
    [InlineData("2014-08-20")]
    [InlineData("never")]
    public void Parse_OfADate_PrintsAsWritten(string text) => FactDate.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData("8/20/2014")]
    [InlineData("2014-13")]
    public void Parse_OfAnythingElse_IsRefused(string text)
    {
        var parse = () => FactDate.Parse(text);
        parse.Should().Throw<FormatException>();
    }
}
