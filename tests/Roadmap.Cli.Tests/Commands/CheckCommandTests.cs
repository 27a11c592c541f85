using System.Text.Json;

namespace Roadmap.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void Check_OfAPackInOrder_SaysSo()
    {
        var run = CommandRun.Of("check", CommandRun.Pack);
        run.Should().Be(new CommandRun(0, "Checked 1 pack: nothing is wrong.\n", ""));
    }

    [Fact]
    public void Check_OfAFileInsideAPack_ChecksThePack() =>
        CommandRun.Of("check", CommandRun.Pack + "/rules/support-low.yaml").Out.Should().Be("Checked 1 pack: nothing is wrong.\n");

    [Fact]
    public void Check_OfAFolder_ChecksEveryPackAndDistrictFileInIt()
    {
        var run = CommandRun.Of("check", "Fixtures", "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(3);
        run.Out.Should().StartWith("Fixtures/districts/broken.yaml:8:22  error ").And.EndWith("Checked 2 packs and 3 district files: 1 error.\n");
    }

    [Fact]
    public void Check_OfADistrictFile_UsesThePackGiven()
    {
        CommandRun.Of("check", CommandRun.North, "--pack", CommandRun.Pack).ExitCode.Should().Be(0);
        var run = CommandRun.Of("check", CommandRun.North);
        run.ExitCode.Should().Be(3);
        run.Out.Should().Contain("devices");
    }

    [Fact]
    public void Check_Quietly_PrintsOnlyProblems() => CommandRun.Of("check", CommandRun.Pack, "--quiet").Out.Should().BeEmpty();

    [Fact]
    public void Check_AsJson_FitsThePublishedSchema()
    {
        var run = CommandRun.Of("check", CommandRun.Broken, "--pack", CommandRun.Pack, "--format", "json");
        run.ExitCode.Should().Be(3);
        Repository.SchemaFaults("problems-1.json", run.Out).Should().BeEmpty();
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("problems")[0].GetProperty("line").GetInt32().Should().Be(8);
    }

    [Fact]
    public void Check_OfTheSamePathTwice_LooksOnce() => CommandRun.Of("check", CommandRun.Pack, CommandRun.Pack).Out.Should().Be("Checked 1 pack: nothing is wrong.\n");

    [Fact]
    public void Check_OfNothing_EndsIn1()
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of("check", folder.Path);
        run.Should().Be(new CommandRun(1, "", $"error: There is no pack and no district file in \"{folder.Path}\".\n"));
    }

    [Fact]
    public void Check_OfAMissingPath_EndsIn1()
    {
        var run = CommandRun.Of("check", "Fixtures/small-pck");
        run.Should().Be(new CommandRun(1, "", "error: There is no file or folder \"Fixtures/small-pck\". Did you mean \"Fixtures/small-pack\"?\n"));
    }

    [Fact]
    public void Check_OfASinglePackFile_ChecksItAsAPack()
    {
        using var folder = new TempFolder();
        var file = folder.Write("one.yaml", "# a pack in one file\nkind: pack\nid: one\nformat: 1\nversion: 1.0\n");
        var run = CommandRun.Of("check", file);
        run.ExitCode.Should().Be(3);
        run.Out.Should().Contain("one.yaml:5:").And.EndWith("errors.\n");
    }
}
