namespace Roadmap.Cli.Tests.Commands;

/// <summary>A batch writes a table, says what is wrong beside it, and can be stopped and taken up again.</summary>
public sealed class BatchCommandTests : IDisposable
{
    private const string Good = """{"kind":"district","id":"a","as-of":"2026-09-01","practices":{"one-to-one-devices":{"started":"2023-08"},"shared-vision":"not-started"}}""";
    private const string Bad = """{"kind":"district","id":"b","as-of":"2026-09-01","areas":{"technology":"good"}}""";

    private readonly TempFolder folder = new();

    private string Output => Path.Combine(folder.Path, "out.csv");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Filter_AGoodLineAndABadOne_WritesARowEachAndSaysWhichIsBad()
    {
        var run = CommandRun.Piped($"{Good}\n{Bad}\n", "batch", "--columns", "district,problems,root");

        run.ExitCode.Should().Be(ExitCodes.Errors);
        run.Out.Split('\n').Should().HaveCount(3);
        run.Out.Should().StartWith("""{"district":"a","problems":null,"root":"one-to-one-devices/shared-vision"}""").And.Contain("""{"district":"b","problems":"RP""");
        run.Error.Should().StartWith("error: line 2: RP").And.EndWith("1 line with errors.\n");
    }

    [Fact]
    public void Quiet_OnlyRowsAndErrors() => CommandRun.Piped(Good + "\n", "batch", "-q").Error.Should().BeEmpty();

    [Fact]
    public void Files_OfCommaSeparatedValues_AreKnownByTheirNames()
    {
        var input = folder.Write("in.csv", "id,as-of,technology,shared-vision,one-to-one-devices.started,buy-in.families\nx,2026-09-01,established,not-started,2023-08,\"35%\"\n");

        var run = CommandRun.Of("batch", input, "-o", Output, "--columns", "district,root,level_technology".Replace("level_technology", "levels", StringComparison.Ordinal));

        run.ExitCode.Should().Be(0);
        File.ReadAllText(Output).Should().Be(
            "district,root,level_technology,level_leadership,level_instruction,level_professional_development,level_operations,level_community_engagement\nx,one-to-one-devices/shared-vision,established,,,,,\n");
        Directory.GetFiles(folder.Path).Should().HaveCount(2);
    }

    [Fact]
    public void Header_WithAColumnThatIsNoFact_EndsThereAndSaysWhich()
    {
        var run = CommandRun.Of("batch", folder.Write("in.csv", "id,as-of,tecnology\nx,2026-09-01,established\n"), "-o", Output);

        run.ExitCode.Should().Be(ExitCodes.Errors);
        run.Error.Should().StartWith("error: line 1: The column \"tecnology\" is no fact of the pack. Did you mean \"technology\"?\n");
        File.Exists(Output).Should().BeFalse();
    }

    [Fact]
    public void FailOn_AFindingThatIsSevereEnough_IsExitCode4() =>
        CommandRun.Piped(Good + "\n", "batch", "--fail-on", "medium").ExitCode.Should().Be(ExitCodes.Findings);

    [Theory]
    [InlineData("--shard", "3/2")]
    [InlineData("--shard", "1/2")]
    [InlineData("--resume", "-q")]
    [InlineData("--from-line", "0")]
    [InlineData("--columns", "nothing")]
    [InlineData("--rows", "schools")]
    public void Options_ThatCannotBe_AreUsageErrors(string option, string value) =>
        CommandRun.Piped(Good, "batch", option, value).ExitCode.Should().Be(ExitCodes.Usage);

    [Fact]
    public void Input_ThatIsNotThere_CouldNotRun() => CommandRun.Of("batch", "no-such.ndjson").ExitCode.Should().Be(ExitCodes.CouldNotRun);

    [Fact]
    public void Resume_AfterAStop_EndsInTheSameBytes()
    {
        var input = folder.Write("in.ndjson", string.Concat(Enumerable.Range(0, 9000).Select(i => Good.Replace("\"a\"", $"\"d{i}\"", StringComparison.Ordinal) + "\n")));
        string[] command = ["batch", input, "--columns", "line,district,findings", "--format", "csv", "-o"];
        var whole = Path.Combine(folder.Path, "whole.csv");
        CommandRun.Of([.. command, whole]).ExitCode.Should().Be(0);

        var stopped = CommandRun.Stopped([.. command, Output]);
        stopped.ExitCode.Should().Be(ExitCodes.Interrupted);
        File.Exists(Output).Should().BeFalse();
        StopHalfWay(whole);
        var resumed = CommandRun.Of([.. command, Output, "--resume"]);

        resumed.Error.Should().StartWith("Going on at line 4,001.\n");
        File.ReadAllText(Output).Should().Be(File.ReadAllText(whole));
        Directory.GetFiles(folder.Path).Should().HaveCount(3);
        CommandRun.Of([.. command, Output, "--resume"]).Error.Should().Contain("is complete");
    }

    [Fact]
    public void Resume_WithOtherOptions_IsRefused()
    {
        var input = folder.Write("in.ndjson", Good + "\n");
        folder.Write("out.csv.part", "x\n");
        folder.Write("out.csv.part.at", "2 2\nanother pack\n");

        var run = CommandRun.Of("batch", input, "-o", Output, "--resume");

        run.ExitCode.Should().Be(ExitCodes.CouldNotRun);
        run.Error.Should().Contain("was begun with another pack");
        File.ReadAllText(Output + ".part").Should().Be("x\n");
    }

    /// <summary>What a run leaves behind that was killed after 4,000 lines, while it wrote the next.</summary>
    private void StopHalfWay(string whole)
    {
        var lines = File.ReadAllLines(whole);
        var kept = string.Concat(lines.Take(4001).Select(line => line + "\n"));
        var settings = File.Exists(Output + ".part.at") ? File.ReadAllLines(Output + ".part.at")[1] : throw new InvalidOperationException("no mark");
        File.WriteAllText(Output + ".part", kept + lines[4001][..5]);
        File.WriteAllText(Output + ".part.at", $"4001 {kept.Length}\n{settings}\n");
    }
}
