using Roadmap.Rules.Changes;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Tests.Changes;

public sealed class ChangeTests
{
    [Theory]
    [InlineData("shared-vision=in-place", "shared-vision", "in-place", null)]
    [InlineData(" buy-in.families = 60% ", "buy-in.families", "60%", null)]
    [InlineData("launch=under-way on 2014-08", "launch", "under-way", "2014-08")]
    [InlineData("launch.started=2014-08", "launch.started", "2014-08", null)]
    [InlineData("central-local.anchored-to=learning on our terms", "central-local.anchored-to", "learning on our terms", null)]
    [InlineData("buy-in={ value: 60%, date: 2014 }", "buy-in", "{ value: 60%, date: 2014 }", null)]
    public void Text_OfAChange_IsRead(string text, string subject, string value, string? on)
    {
        Change.TryParse(text, out var change).Should().BeTrue();

        change!.Subject.Should().Be(subject);
        change.Value.Should().Be(value);
        change.On?.ToString().Should().Be(on);
        Change.TryParse(change.ToString(), out var again).Should().BeTrue();
        again.Should().Be(change);
    }

    [Theory]
    [InlineData("shared-vision")]
    [InlineData("shared-vision=")]
    [InlineData("=in-place")]
    [InlineData("")]
    public void Text_ThatIsNoChange_IsRefused(string text) => Change.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Change_MadeInCode_IsTheOneThatIsTyped()
    {
        PartialDate.TryParse("2014-08", out var august).Should().BeTrue();

        Change.Practice("launch", PracticeStatus.UnderWay, august).ToString().Should().Be("launch=under-way on 2014-08");
        Change.Level("technology", "established").ToString().Should().Be("technology=established");
        Change.Reading("buy-in", "60%", "families").ToString().Should().Be("buy-in.families=60%");
        Change.Missing("buy-in").ToString().Should().Be("buy-in=missing");
    }
}
