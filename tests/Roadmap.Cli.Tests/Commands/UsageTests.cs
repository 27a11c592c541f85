namespace Roadmap.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("", "error: Which command? There are ", "roadmap")]
    [InlineData("diagnos x", "error: There is no command \"diagnos\". Did you mean \"diagnose\"?", "roadmap")]
    [InlineData("frobnicate", "error: There is no command \"frobnicate\". There are ", "roadmap")]
    [InlineData("diagnose", "error: diagnose needs FILE. District files, YAML or JSON.", "roadmap diagnose")]
    [InlineData("diagnose --formt json x", "error: There is no option \"--formt\". Did you mean \"--format\"?", "roadmap diagnose")]
    [InlineData("diagnose x -z", "error: There is no option \"-z\".", "roadmap diagnose")]
    [InlineData("diagnose x --format xml", "error: --format is one of text, json, not \"xml\".", "roadmap diagnose")]
    [InlineData("diagnose x --fail-on hihg", "error: --fail-on is one of note, low, medium, high, critical, stall, not \"hihg\". Did you mean \"high\"?", "roadmap diagnose")]
    [InlineData("diagnose x --pack", "error: --pack needs PATH.", "roadmap diagnose")]
    [InlineData("explain x", "error: explain needs ID. The id of a rule, a practice or an order constraint.", "roadmap explain")]
    [InlineData("explain x y z", "error: \"z\" is one word too many.", "roadmap explain")]
    [InlineData("check", "error: check needs PATH. Packs, district files, or folders that hold them.", "roadmap check")]
    public void CommandLine_ThatDoesNotSayWhatToDo_GetsOneLineAndAHintAndEndsIn2(string line, string expected, string command)
    {
        var run = CommandRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        var lines = run.Error.Split('\n');
        lines.Should().HaveCount(3);
        lines[0].Should().StartWith(expected);
        lines[1].Should().Be($"Run \"{command} --help\" to see how it is used.");
    }

    [Fact]
    public void Argument_AfterTwoDashes_IsAFileWhateverItLooksLike() =>
        CommandRun.Of("diagnose", "--", "--strange.yaml").Error.Should().Be("error: There is no file \"--strange.yaml\".\n");

    [Fact]
    public void Help_OfACommand_GoesToTheResultSideAndEndsIn0()
    {
        var run = CommandRun.Of("diagnose", "--help");
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("--fail-on <SEVERITY|stall>").And.Contain("--pack <PATH>");
    }

    [Fact]
    public void Fault_OfTheProgram_IsOneLineWithoutAStackTrace()
    {
        var run = CommandRun.Failing(new InvalidOperationException("Broken\ninside."), "diagnose", CommandRun.North, "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("error: roadmap stopped over a fault of its own (InvalidOperationException: Broken inside.). Please report it with the command you ran.\n");
    }

    [Theory]
    [InlineData("diagnose", CommandRun.North)]
    [InlineData("check", CommandRun.Pack)]
    public void Command_ThatSomebodyStops_EndsIn130WithoutAResult(string command, string path) =>
        CommandRun.Stopped(command, path, "--pack", CommandRun.Pack).Should().Be(new CommandRun(130, "", "note: Stopped. No file was left half written.\n"));

    [Fact]
    public void Output_ThatCannotBeWritten_IsSaidInOneLine()
    {
        var run = CommandRun.Failing(new IOException("No space left on device"), "diagnose", CommandRun.North, "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("error: The result could not be written: No space left on device\n");
    }
}
