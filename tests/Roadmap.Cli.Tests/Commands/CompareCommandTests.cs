using System.Text.Json;

namespace Roadmap.Cli.Tests.Commands;

public sealed class CompareCommandTests
{
    [Fact]
    public void Compare_OfTwoSnapshots_PrintsWhatIsDifferent()
    {
        using var folder = new TempFolder();
        var later = folder.Write("north-later.yaml", Later);
        var run = CommandRun.Of("compare", CommandRun.North, later, "--pack", CommandRun.Pack);
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        Golden.Check("compare-north", run.Out);
    }

    [Fact]
    public void Compare_OfAFileWithItself_SaysThatNothingIsDifferent() =>
        CommandRun.Of("compare", CommandRun.North, CommandRun.North, "--pack", CommandRun.Pack).Out.Should().Contain("Nothing that is said of the district is different.");

    [Fact]
    public void Compare_AcrossPacks_TellsWhatThePackChanged()
    {
        using var folder = new TempFolder();
        var pack = folder.Write("pack.yaml", SmallPack().Replace("version: 1.0.0", "version: 1.1.0", StringComparison.Ordinal).Replace("default: 60%", "default: 90%", StringComparison.Ordinal));
        var run = CommandRun.Of("compare", CommandRun.North, CommandRun.North, "--pack", pack, "--pack-before", CommandRun.Pack);
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        Golden.Check("compare-packs", run.Out);
    }

    [Fact]
    public void Compare_AsJson_FitsThePublishedSchema()
    {
        using var folder = new TempFolder();
        var later = folder.Write("north-later.yaml", Later);
        var run = CommandRun.Of("compare", CommandRun.North, later, "--pack", CommandRun.Pack, "--format", "json");
        run.ExitCode.Should().Be(0);
        Repository.SchemaFaults("comparison-1.json", run.Out).Should().BeEmpty();
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("whole").GetProperty("standings")[1].GetProperty("move").GetString().Should().Be("rose");
        json.RootElement.GetProperty("byPack").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Compare_WithABrokenFile_EndsIn3() =>
        CommandRun.Of("compare", CommandRun.North, CommandRun.Broken, "--pack", CommandRun.Pack).ExitCode.Should().Be(3);

    [Fact]
    public void Compare_WithAMissingFile_EndsIn1() =>
        CommandRun.Of("compare", "nowhere.yaml", CommandRun.North, "--pack", CommandRun.Pack).ExitCode.Should().Be(1);

    private const string Later = """
        kind: district
        id: north
        name: North Unified
        as-of: 2027-09-01
        areas:
          technology:
            level: developing
            history: [ { date: 2024-08, level: developing } ]
          community-life:
            level: developing
            history: [ { date: 2027-03, level: developing } ]
        practices:
          devices: { status: in-place, started: 2024-08-20, in-place-since: 2025-01 }
          vision: { status: in-place, started: 2026-10, in-place-since: 2027-05 }
          scale-up: not-started
        readings:
          - { of: support, from: teachers, value: 75%, method: questionnaire, date: 2027-05-02 }
          - { of: support, from: families, value: 65%, method: questionnaire, date: 2027-05-02 }
        """;

    private static string SmallPack() =>
        string.Join("\n---\n", Directory.GetFiles(CommandRun.Pack, "*.yaml", SearchOption.AllDirectories).OrderBy(path => Path.GetFileName(path) != "pack.yaml").ThenBy(path => path, StringComparer.Ordinal).Select(File.ReadAllText));
}
