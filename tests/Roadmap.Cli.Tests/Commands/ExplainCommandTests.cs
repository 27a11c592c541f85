namespace Roadmap.Cli.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Theory]
    [InlineData("devices-first")]
    [InlineData("support-low")]
    [InlineData("scale-up")]
    public void Explain_OfAnId_PrintsTheConditionsInSentences(string id)
    {
        var run = CommandRun.Of("explain", CommandRun.North, id, "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        Golden.Check("explain-" + id, run.Out);
    }

    [Fact]
    public void Explain_OfAnOrderConstraint_PrintsBothMilestones() =>
        Golden.Check("explain-devices-vision", CommandRun.Of("explain", CommandRun.North, "devices/vision", "--pack", CommandRun.Pack).Out);

    [Theory]
    [InlineData("support-low", CommandRun.North)]
    [InlineData("devices-first", CommandRun.South)]
    public void WhyNot_OfARule_PrintsOnlyWhatStandsInItsWay(string id, string file)
    {
        var run = CommandRun.Of("why-not", file, id, "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(0);
        Golden.Check("why-not-" + id, run.Out);
    }

    [Theory]
    [InlineData("explain")]
    [InlineData("why-not")]
    public void Explain_AsJson_FitsThePublishedSchema(string command)
    {
        foreach (var id in new[] { "devices-first", "support-low", "scale-up", "devices/vision" })
        {
            var run = CommandRun.Of(command, CommandRun.North, id, "--pack", CommandRun.Pack, "--format", "json");
            run.ExitCode.Should().Be(0);
            Repository.SchemaFaults("explanation-1.json", run.Out).Should().BeEmpty(id);
        }
    }

    [Fact]
    public void Explain_OfAnUnknownId_SaysWhichWasMeantAndEndsIn2()
    {
        var run = CommandRun.Of("explain", CommandRun.North, "device-first", "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("error: small has no rule, practice or order constraint \"device-first\". Did you mean \"devices-first\"?\n");
    }

    [Fact]
    public void Explain_ForABrokenFile_EndsIn3() =>
        CommandRun.Of("explain", CommandRun.Broken, "devices-first", "--pack", CommandRun.Pack).ExitCode.Should().Be(3);

    [Fact]
    public void Explain_ForAFileThatDoesNotFitThePack_TellsItsProblems()
    {
        using var folder = new TempFolder();
        var file = folder.Write("east.yaml", "kind: district\nid: east\nname: East\nas-of: 2026-09-01\nareas: { techology: absent }\n");
        var run = CommandRun.Of("explain", file, "devices-first", "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("techology").And.Contain("Did you mean \"technology\"?");
    }
}
