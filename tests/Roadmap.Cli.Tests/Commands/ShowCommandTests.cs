namespace Roadmap.Cli.Tests.Commands;

public sealed class ShowCommandTests
{
    [Theory]
    [InlineData("devices-first")]
    [InlineData("vision")]
    public void Show_OfAnId_PrintsEveryValueWithItsLine(string id)
    {
        var run = CommandRun.Of("show", CommandRun.Pack, id);
        run.ExitCode.Should().Be(0);
        Golden.Check("show-" + id, run.Out);
    }

    [Fact]
    public void Show_OfANeed_PrintsTheNeed() => Golden.Check("show-need", CommandRun.Of("show", CommandRun.Pack, "devices/vision").Out);

    [Fact]
    public void Show_OfAnOverriddenRule_PrintsTheValuesInForceWithTheFileOfEach()
    {
        var run = CommandRun.Of("show", "Fixtures/our-pack", "devices-first", "--pack", CommandRun.Pack);
        run.Error.Should().BeEmpty();
        Golden.Check("show-overridden", run.Out);
    }

    [Fact]
    public void Show_AsJson_FitsThePublishedSchema()
    {
        foreach (var id in new[] { "devices-first", "vision", "devices/vision" })
        {
            var run = CommandRun.Of("show", CommandRun.Pack, id, "--format", "json");
            run.ExitCode.Should().Be(0);
            Repository.SchemaFaults("written-1.json", run.Out).Should().BeEmpty();
        }
    }

    [Fact]
    public void Show_OfAnUnknownId_EndsIn2() =>
        CommandRun.Of("show", CommandRun.Pack, "visions").Should().Be(new CommandRun(2, "", "error: small has no rule, practice or order constraint \"visions\". Did you mean \"vision\"?\n"));

    [Fact]
    public void Show_OfTheBuiltInPack_NeedsOnlyItsId()
    {
        var run = CommandRun.Of("show", "personalized-learning", "devices-before-why");
        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("rules/technology/devices-before-why.yaml");
    }
}
