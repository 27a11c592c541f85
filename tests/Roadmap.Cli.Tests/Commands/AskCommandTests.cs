using System.Text.Json;

namespace Roadmap.Cli.Tests.Commands;

public sealed class AskCommandTests
{
    private const string District = "# what we know\nkind: district\nid: west\nas-of: 2026-09-01\n\npractices:\n  devices: in-place # all schools\n  # vision: ask the superintendent\n";

    [Fact]
    public void Ask_Answers_AreInTheFileBetweenWhatWasThere()
    {
        using var folder = new TempFolder();
        var file = folder.Write("west.yaml", District);

        var run = Ask(file, ["not started", "stop"]);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        var written = File.ReadAllText(file);
        written.Should().NotBe(District);
        written.Split('\n').Where(line => line.Contains('#', StringComparison.Ordinal)).Should().Equal("# what we know", "  devices: in-place # all schools", "  # vision: ask the superintendent");
        CommandRun.Of("check", file, "--pack", CommandRun.Pack).ExitCode.Should().Be(0);
        Directory.GetFiles(folder.Path).Should().ContainSingle();
    }

    [Fact]
    public void Ask_EndOfInput_KeepsWhatWasAnswered()
    {
        using var folder = new TempFolder();
        var file = folder.Write("west.yaml", District);

        Ask(file, ["not started"]).Out.Should().Contain("1 question asked").And.Contain($"Go on with: roadmap ask {file}");

        File.ReadAllText(file).Should().NotBe(District);
    }

    [Fact]
    public void Ask_WrongAnswer_GetsAReasonAndTheQuestionAgain()
    {
        using var folder = new TempFolder();
        var file = folder.Write("west.yaml", District);

        var run = Ask(file, ["perhaps?!", "stop"]);

        run.Out.Should().Contain("\"perhaps?!\" is not ").And.Contain("0 questions asked");
        File.ReadAllText(file).Should().Be(District);
    }

    [Fact]
    public void Ask_Back_TakesTheAnswerOutOfTheFile()
    {
        using var folder = new TempFolder();
        var file = folder.Write("west.yaml", District);

        Ask(file, ["back", "not started", "back", "stop"]).Out.Should().Contain("There is no answer to take back.");

        File.ReadAllText(file).Should().Be(District);
    }

    [Fact]
    public void Ask_DryRun_LeavesTheFile()
    {
        using var folder = new TempFolder();
        var file = folder.Write("west.yaml", District);

        Ask(file, ["not started", "stop"], "--dry-run").Out.Should().Contain("Nothing is written").And.Contain("1 question asked");

        File.ReadAllText(file).Should().Be(District);
    }

    [Fact]
    public void Ask_NotKnown_IsNotAskedAgainAndNotWritten()
    {
        using var folder = new TempFolder();
        var file = folder.Write("west.yaml", District);

        var lines = Ask(file, [.. Enumerable.Repeat("", 200)], "--all").Out.Split('\n').Where(line => line.Length > 3 && char.IsAsciiDigit(line[0]) && line.Contains(". ", StringComparison.Ordinal));

        lines.Should().OnlyHaveUniqueItems().And.NotBeEmpty();
        File.ReadAllText(file).Should().Be(District);
    }

    [Fact]
    public void Ask_Questions_ArePutUpToTheNumber()
    {
        using var folder = new TempFolder();

        Ask(folder.Write("west.yaml", District), ["", "", "", ""], "--questions", "2").Out.Should().Contain("2 questions asked, 2 answers not known.");
    }

    [Fact]
    public void Ask_FileChangedMeanwhile_IsNotWrittenOver()
    {
        using var folder = new TempFolder();
        var file = folder.Write("west.yaml", District);
        using var input = new ChangingReader(() => File.WriteAllText(file, District + "# mine\n"), "not started", "stop");

        var run = CommandRun.Reading(input, "ask", file, "--pack", CommandRun.Pack);

        run.Out.Should().Contain("was changed by somebody else meanwhile");
        File.ReadAllText(file).Should().Be(District + "# mine\n");
    }

    [Fact]
    public void Ask_Json_IsALineForEachTurnInThePublishedShape()
    {
        using var folder = new TempFolder();
        var file = folder.Write("west.json", "{\"kind\": \"district\", \"id\": \"west\", \"as-of\": \"2026-09-01\", \"practices\": {\"devices\": \"in-place\"}}\n");

        var run = Ask(file, ["{\"answer\": \"not-started\"}", "{\"answer\": 3}", "nonsense", "{\"back\":true}", "{\"notKnown\":true}", "{\"stop\":true}"], "--format", "json");

        var lines = run.Out.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(7);
        foreach (var line in lines)
        {
            Repository.SchemaFaults("interview-1.json", line).Should().BeEmpty();
        }

        using var first = JsonDocument.Parse(lines[0]);
        using var second = JsonDocument.Parse(lines[1]);
        using var third = JsonDocument.Parse(lines[2]);
        using var back = JsonDocument.Parse(lines[4]);
        second.RootElement.GetProperty("settled").ValueKind.Should().Be(JsonValueKind.Object);
        third.RootElement.GetProperty("refused").GetString().Should().StartWith("A line is a JSON object");
        back.RootElement.GetProperty("question").GetRawText().Should().Be(first.RootElement.GetProperty("question").GetRawText());
        lines[^1].Should().Contain("\"end\":\"stopped\"").And.Contain("\"question\":null");
        File.ReadAllText(file).Should().Contain("\"practices\": {\"devices\": \"in-place\"}");
    }

    [Fact]
    public void Ask_NoSuchFile_SaysSo()
    {
        var run = CommandRun.Of("ask", "nowhere.yaml", "--pack", CommandRun.Pack);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("error: There is no file");
    }

    private static CommandRun Ask(string file, string[] lines, params string[] options) =>
        CommandRun.Answering(lines, ["ask", file, "--pack", CommandRun.Pack, .. options]);
}
