using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Tests.Packs;

public sealed class PackVersionTests
{
    [Theory]
    [InlineData("1.0.0")]
    [InlineData("0.10.999999")]
    public void Parse_ThreeNumbers_RoundTrips(string text)
    {
        PackVersion.TryParse(text, out var version).Should().BeTrue();
        version.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("1.10")]
    [InlineData("1")]
    [InlineData("1.0.0.0")]
    [InlineData("v1.0.0")]
    [InlineData("1.0.0-beta")]
    [InlineData("01.0.0")]
    [InlineData("1..0")]
    [InlineData("1.0.9999999")]
    [InlineData("1.0.\u0661")]
    [InlineData("")]
    public void Parse_AnythingElse_IsRefused(string text) => PackVersion.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("1.2.3", "1.2.3", true)]
    [InlineData("1.2.3", "1.2.4", false)]
    [InlineData("^1.2", "1.2.0", true)]
    [InlineData("^1.2", "1.10.0", true)]
    [InlineData("^1.2", "1.1.9", false)]
    [InlineData("^1.2", "2.0.0", false)]
    [InlineData("^1", "1.0.0", true)]
    [InlineData("^0.2", "0.2.9", true)]
    [InlineData("^0.2", "0.3.0", false)]
    [InlineData("^0.0.3", "0.0.3", true)]
    [InlineData("^0.0.3", "0.0.4", false)]
    [InlineData("^0", "0.9.0", true)]
    [InlineData("^0.0", "0.1.0", false)]
    [InlineData("~1.2.3", "1.2.9", true)]
    [InlineData("~1.2.3", "1.2.2", false)]
    [InlineData("~1.2.3", "1.3.0", false)]
    [InlineData("~1", "1.9.0", true)]
    [InlineData("~1", "2.0.0", false)]
    public void Range_Accepts_TheVersionsItNames(string range, string version, bool accepted)
    {
        VersionRange.TryParse(range, out var parsed).Should().BeTrue();
        PackVersion.TryParse(version, out var parsedVersion).Should().BeTrue();
        parsed!.Accepts(parsedVersion).Should().Be(accepted);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.2")]
    [InlineData("^")]
    [InlineData("^1.2.3.4")]
    [InlineData(">=1.0.0")]
    [InlineData("*")]
    [InlineData("latest")]
    public void Range_AnythingElse_IsRefused(string text) => VersionRange.TryParse(text, out _).Should().BeFalse();
}
