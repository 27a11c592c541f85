using System.Text.Json;

namespace Roadmap.Cli.Tests.Commands;

public sealed class WhatIfCommandTests
{
    [Fact]
    public void WhatIf_WithAPractice_PrintsWhatWouldBeDifferent()
    {
        var run = CommandRun.Of("what-if", CommandRun.North, "--set", "vision=in-place", "--set", "support.teachers=40%", "--pack", CommandRun.Pack);
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        Golden.Check("what-if-vision", run.Out);
    }

    [Fact]
    public void WhatIf_ThatChangesNothing_SaysSo()
    {
        var run = CommandRun.Of("what-if", CommandRun.North, "--set", "devices=in-place", "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("Nothing that is said of the district would be different.");
    }

    [Fact]
    public void WhatIf_AsJson_FitsThePublishedSchema()
    {
        var run = CommandRun.Of("what-if", CommandRun.North, "--set", "vision=in-place on 2026-08", "--pack", CommandRun.Pack, "--format", "json");
        run.ExitCode.Should().Be(0);
        Repository.SchemaFaults("what-if-1.json", run.Out).Should().BeEmpty();
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("changes")[0].GetProperty("on").GetString().Should().Be("2026-08");
    }

    [Fact]
    public void WhatIf_WithChangesThatCannotBeMade_TellsAllOfThemAndEndsIn2()
    {
        var run = CommandRun.Of("what-if", CommandRun.North, "--set", "vison=in-place", "--set", "technology=high", "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("(change):1:1").And.Contain("Did you mean \"vision\"?").And.Contain("(change):2:13").And.EndWith("error: The changes cannot be made. Each --set is a line above.\n");
    }

    [Theory]
    [InlineData("--set", "vision", "--set takes SUBJECT=VALUE")]
    [InlineData("--quiet", "--quiet", "--set")]
    public void WhatIf_WithoutAChange_EndsIn2(string option, string value, string said)
    {
        var run = CommandRun.Of("what-if", CommandRun.North, option, value, "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(said);
    }

    [Fact]
    public void WhatIf_ForABrokenFile_EndsIn3() =>
        CommandRun.Of("what-if", CommandRun.Broken, "--set", "vision=in-place", "--pack", CommandRun.Pack).ExitCode.Should().Be(3);

    [Fact]
    public void WhatIf_ForAFileThatDoesNotFitThePack_EndsIn3()
    {
        using var folder = new TempFolder();
        var file = folder.Write("east.yaml", "kind: district\nid: east\nname: East\nas-of: 2026-09-01\nareas: { techology: absent }\n");
        var run = CommandRun.Of("what-if", file, "--set", "vision=in-place", "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("techology");
    }
}
