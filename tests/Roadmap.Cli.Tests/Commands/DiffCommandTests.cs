using Roadmap.Reporting.Json;
using Roadmap.Reporting.Json.Documents;

namespace Roadmap.Cli.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private static readonly string Districts = Path.GetDirectoryName(CommandRun.North)!;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Diff_OfAPackWithItself_IsNothing()
    {
        var run = CommandRun.Of("diff", CommandRun.Pack, CommandRun.Pack, "--districts", CommandRun.North);

        run.ExitCode.Should().Be(0, run.Error);
        run.Out.Should().Contain("1 of 1 read the same.").And.EndWith("The two are the same to the byte.\n");
    }

    [Fact]
    public void Diff_OfARuleThatMeansAnotherThing_IsRefusedAndShownInTheDistricts()
    {
        var edited = Copy("rules/devices-first.yaml", text => text.Replace("severity: high", "severity: low", StringComparison.Ordinal).Replace("fires-when: [ ", "fires-when: [ community-life >= established, ", StringComparison.Ordinal));

        var run = CommandRun.Of("diff", CommandRun.Pack, edited, "--districts", Districts);

        run.ExitCode.Should().Be(3, run.Error);
        run.Out.Should().Contain("Not to be done in this way\n").And.Contain("    + community-life >= established\n")
            .And.Contain("too small a step").And.Contain("  not found any more: devices-first").And.Contain("cannot be read with both versions");
    }

    [Fact]
    public void Diff_OfWording_IsFineWithAPatch()
    {
        var edited = Copy("rules/devices-first.yaml", text => text.Replace("why: >-\n", "why: >-\n  Truly.\n", StringComparison.Ordinal));
        var header = Path.Combine(edited, "pack.yaml");
        File.WriteAllText(header, File.ReadAllText(header).Replace("version: 1.0.0", "version: 1.0.1", StringComparison.Ordinal));

        var run = CommandRun.Of("diff", CommandRun.Pack, edited);

        run.ExitCode.Should().Be(0, run.Out + run.Error);
        run.Out.Should().Contain("In other words only\n").And.Contain("rule devices-first: why\n").And.EndWith("It is 1.0.1: far enough.\n");
    }

    [Fact]
    public void Diff_AsJson_FitsItsSchema()
    {
        var edited = Copy("rules/devices-first.yaml", text => text.Replace("severity: high", "severity: low", StringComparison.Ordinal).Replace("fires-when: [ ", "fires-when: [ community-life >= established, ", StringComparison.Ordinal));

        var run = CommandRun.Of("diff", CommandRun.Pack, edited, "--districts", Districts, "--format", "json");

        run.ExitCode.Should().Be(3, run.Error);
        Repository.SchemaFaults("pack-diff-1.json", run.Out).Should().BeEmpty();
        ResultJson.Write(ResultJson.Read<PackDiffDocument>(run.Out)).Should().Be(run.Out);
        run.Out.Should().Contain("\"cleared\": [\n        \"devices-first\"");
    }

    [Theory]
    [InlineData("nowhere", 1, "error: There is no file or folder \"nowhere\".")]
    [InlineData("Fixtures/small-pack/rules", 1, "error: There is no district file in \"Fixtures/small-pack/rules\".")]
    public void Diff_OfDistrictsThatAreNotThere_SaysSo(string districts, int code, string error)
    {
        var run = CommandRun.Of("diff", CommandRun.Pack, CommandRun.Pack, "--districts", districts);

        run.ExitCode.Should().Be(code);
        run.Error.Should().StartWith(error);
    }

    [Fact]
    public void Diff_OfAPackWithErrors_ListsThem()
    {
        var edited = Copy("rules/devices-first.yaml", text => text.Replace("severity: high", "severity: hihg", StringComparison.Ordinal));

        CommandRun.Of("diff", CommandRun.Pack, edited).ExitCode.Should().Be(3);
    }

    private string Copy(string file, Func<string, string> edit)
    {
        foreach (var path in Directory.EnumerateFiles(CommandRun.Pack, "*.yaml", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(CommandRun.Pack, path).Replace('\\', '/');
            var text = File.ReadAllText(path);
            var edited = name == file ? edit(text) : text;
            (name != file || edited != text).Should().BeTrue("the edit finds its text");
            folder.Write(Path.Combine("pack", name), edited);
        }

        return Path.Combine(folder.Path, "pack");
    }
}
