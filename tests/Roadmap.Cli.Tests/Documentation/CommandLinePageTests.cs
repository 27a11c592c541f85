using System.Collections.Immutable;

namespace Roadmap.Cli.Tests.Documentation;

/// <summary>What the page on the command line shows is what the commands print. Run once with RECORD_GOLDEN=1 to bring the page up to date.</summary>
public sealed class CommandLinePageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "command-line.md");

    [Fact]
    public void Examples_OnThePage_AreWhatTheCommandsPrint()
    {
        if (Environment.GetEnvironmentVariable("RECORD_GOLDEN") == "1")
        {
            Record();
        }

        var examples = ConsoleExample.On([.. File.ReadAllLines(Page)]).Where(example => example.CanBeRun).ToList();
        examples.Should().HaveCountGreaterThan(10);
        foreach (var example in examples)
        {
            var printed = Print(example);
            (example.IsCut ? printed.Take(example.Shown.Count()) : printed).Should().Equal(example.Shown, string.Join(' ', example.Arguments));
        }
    }

    private static string[] Print(ConsoleExample example)
    {
        var run = CommandRun.Of([.. example.Arguments]);
        return (run.Out + run.Error).TrimEnd('\n').Split('\n');
    }

    private static void Record()
    {
        ImmutableArray<string> page = [.. File.ReadAllLines(Page)];
        foreach (var example in ConsoleExample.On(page).Where(example => example.CanBeRun).Reverse())
        {
            var printed = Print(example);
            var shown = example.IsCut ? [.. printed.Take(example.Shown.Count()), ConsoleExample.More] : printed;
            page = [.. page.Take(example.Start), .. shown, .. page.Skip(example.Start + example.Length)];
        }

        File.WriteAllText(Page, string.Join('\n', page) + "\n");
    }
}
