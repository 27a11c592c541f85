using System.Collections.Immutable;

namespace Roadmap.Cli.Tests.Documentation;

/// <summary>What the pages under docs show is what the commands print. Run once with RECORD_GOLDEN=1 to bring them up to date.</summary>
public sealed class DocumentationPageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs");

    /// <summary>The pages with commands that can be run.</summary>
    public static TheoryData<string> Pages() =>
        [.. Directory.GetFiles(Folder, "*.md").Where(path => Examples(path).Count > 0).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Pages_WithExamples_AreFound()
    {
        Pages().Cast<object[]>().Select(row => (string)row[0]).Should().Contain("command-line.md");
        Examples(Path.Combine(Folder, "command-line.md")).Should().HaveCountGreaterThan(10);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Examples_OnAPage_AreWhatTheCommandsPrint(string page)
    {
        var path = Path.Combine(Folder, page);
        if (Environment.GetEnvironmentVariable("RECORD_GOLDEN") == "1")
        {
            Record(path);
        }

        foreach (var example in Examples(path))
        {
            var printed = Print(example);
            (example.IsCut ? printed.Take(example.Shown.Count()) : printed).Should().Equal(example.Shown, string.Join(' ', example.Arguments));
        }
    }

    private static List<ConsoleExample> Examples(string path) => [.. ConsoleExample.On([.. File.ReadAllLines(path)]).Where(example => example.CanBeRun)];

    private static string[] Print(ConsoleExample example)
    {
        var run = CommandRun.Answering(example.Answers, [.. example.Arguments]);
        return (run.Out + run.Error).TrimEnd('\n').Split('\n');
    }

    private static void Record(string path)
    {
        ImmutableArray<string> page = [.. File.ReadAllLines(path)];
        foreach (var example in Examples(path).AsEnumerable().Reverse())
        {
            var printed = Print(example);
            var shown = example.IsCut ? [.. printed.Take(example.Shown.Count()), ConsoleExample.More] : printed;
            page = [.. page.Take(example.Start), .. shown, .. page.Skip(example.Start + example.Length)];
        }

        File.WriteAllText(path, string.Join('\n', page) + "\n");
    }
}
