using System.Text.RegularExpressions;

namespace Roadmap.Cli.Tests.Commands;

/// <summary>The order in which a district file names its keys, practices and readings says nothing.</summary>
public sealed class KeyOrderTests
{
    [Fact]
    public void Diagnose_WithKeysAndEntriesInAnotherOrder_PrintsTheSameLetter()
    {
        var milton = File.ReadAllText(Path.Combine(Repository.Root, "samples", "districts", "milton.yaml")).ReplaceLineEndings("\n");
        var blocks = Regex.Split(milton[milton.IndexOf("kind:", StringComparison.Ordinal)..], "^(?=[a-z])", RegexOptions.Multiline).Where(block => block.Trim().Length > 0).ToList();
        blocks.Should().HaveCountGreaterThan(6);
        using var folder = new TempFolder();
        var written = Diagnose(folder, blocks);
        Diagnose(folder, Enumerable.Reverse(blocks).Select(ReverseEntries)).Should().Be(written);
    }

    private static string ReverseEntries(string block)
    {
        var lines = block.TrimEnd('\n').Split('\n').Where(line => !line.TrimStart().StartsWith('#') && line.Trim().Length > 0).ToList();
        var isList = block.StartsWith("practices:", StringComparison.Ordinal) || block.StartsWith("readings:", StringComparison.Ordinal);
        return string.Join('\n', isList ? lines.Take(1).Concat(lines.Skip(1).Reverse()) : lines) + "\n";
    }

    private static string Diagnose(TempFolder folder, IEnumerable<string> blocks)
    {
        var run = CommandRun.Of("diagnose", folder.Write("milton.yaml", string.Concat(blocks)), "--all");
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        return run.Out;
    }
}
