namespace Roadmap.Cli.Tests.Documentation;

/// <summary>The README shows what really prints. <c>RECORD_README=1</c> writes it anew.</summary>
public sealed class ReadmeTests
{
    private const string Before = "The first prints this:\n\n```text\n";
    private const string After = "\n```\n";

    [Fact]
    public void MainCommand_Output_StandsInTheReadme()
    {
        var path = Path.Combine(Repository.Root, "README.md");
        var readme = File.ReadAllText(path).ReplaceLineEndings("\n");
        var begin = readme.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        var end = readme.IndexOf(After, begin, StringComparison.Ordinal);
        var printed = Printed();
        if (Environment.GetEnvironmentVariable("RECORD_README") == "1")
        {
            File.WriteAllText(path, readme[..begin] + printed + readme[end..]);
        }
        else
        {
            readme[begin..end].Should().Be(printed);
        }
    }

    [Fact]
    public void Examples_InTheReadme_AreWhatTheCommandsPrint()
    {
        var examples = ConsoleExample.On([.. File.ReadAllLines(Path.Combine(Repository.Root, "README.md"))]).ToList();

        examples.Should().NotBeEmpty();
        foreach (var example in examples)
        {
            var run = CommandRun.Of([.. example.Arguments]);
            (run.Out + run.Error).TrimEnd('\n').Split('\n').Take(example.Shown.Count()).Should().Equal(example.Shown);
        }
    }

    private static string Printed()
    {
        var file = Path.Combine(Repository.Root, "samples", "districts", "milton.yaml");
        var run = CommandRun.Of("diagnose", file);
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        return run.Out.Replace(Repository.Root.Replace('\\', '/').TrimEnd('/') + "/", "", StringComparison.Ordinal).TrimEnd('\n');
    }
}
