using System.Text.Json;

namespace Roadmap.Cli.Tests.Commands;

public sealed class CureCommandTests
{
    private static readonly string Milton = Path.Combine(Repository.Root, "samples", "districts", "milton.yaml");

    [Fact]
    public void Cure_OfAFindingThatPracticesClear_PrintsTheLeastSets()
    {
        var run = CommandRun.Of("cure", Milton, "community-not-in-tandem");
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        Golden.Check("cure-community", run.Out);
    }

    [Fact]
    public void Cure_OfAFindingThatNoPracticeClears_SaysWhy()
    {
        var run = CommandRun.Of("cure", Milton, "devices-before-why");
        run.ExitCode.Should().Be(0);
        Golden.Check("cure-devices", run.Out);
    }

    [Theory]
    [InlineData("support-low", "too little is known")]
    [InlineData("teachers-ready", "this is a strength")]
    public void Cure_OfWhatNeedsNone_SaysSo(string id, string said) =>
        CommandRun.Of("cure", CommandRun.North, id, "--pack", CommandRun.Pack).Out.ReplaceLineEndings(" ").Should().Contain(said);

    [Theory]
    [InlineData("community-not-in-tandem", false)]
    [InlineData("devices-before-why", true)]
    public void Cure_AsJson_FitsThePublishedSchema(string id, bool isOutOfReach)
    {
        var run = CommandRun.Of("cure", Milton, id, "--format", "json");
        run.ExitCode.Should().Be(0);
        Repository.SchemaFaults("cure-1.json", run.Out).Should().BeEmpty();
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("outOfReach").GetBoolean().Should().Be(isOutOfReach);
    }

    [Theory]
    [InlineData("device-first", "Did you mean \"devices-first\"?")]
    [InlineData("vision", "has no rule or order constraint \"vision\"")]
    public void Cure_OfAnUnknownId_SaysWhichWasMeantAndEndsIn2(string id, string said)
    {
        var run = CommandRun.Of("cure", CommandRun.North, id, "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(said);
    }

    [Fact]
    public void Cure_ForABrokenFile_EndsIn3() =>
        CommandRun.Of("cure", CommandRun.Broken, "devices-first", "--pack", CommandRun.Pack).ExitCode.Should().Be(3);
}
