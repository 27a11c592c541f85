using System.Text.RegularExpressions;

namespace Roadmap.Docs.Tests;

/// <summary>Every page under docs can be reached from its index.</summary>
public sealed partial class PageIndexTests
{
    private const string Index = "docs/README.md";

    [Fact]
    public void Page_UnderDocs_IsReachedFromTheIndex()
    {
        var pages = Page.All.Where(page => page.Name.StartsWith("docs/", StringComparison.Ordinal)).ToDictionary(page => page.Name, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal) { Index };
        var next = new Queue<string>([Index]);
        while (next.TryDequeue(out var name))
        {
            foreach (var link in Links(pages[name]).Where(link => pages.ContainsKey(link) && reached.Add(link)))
            {
                next.Enqueue(link);
            }
        }

        pages.Keys.Except(reached).Should().BeEmpty();
    }

    [Fact]
    public void Page_DirectlyUnderDocs_StandsInTheIndex() =>
        Page.All.Select(page => page.Name).Where(name => name != Index && Path.GetDirectoryName(name) == "docs")
            .Except(Links(Page.All.Single(page => page.Name == Index))).Should().BeEmpty();

    private static IEnumerable<string> Links(Page page) =>
        page.Lines.SelectMany(line => Link().Matches(line)).Select(match => match.Groups["path"].Value)
            .Where(path => !path.Contains("://", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Page.Root, Path.GetFullPath(Path.Combine(Page.Root, Path.GetDirectoryName(page.Name)!, path))).Replace('\\', '/'));

    [GeneratedRegex(@"\]\((?<path>[^)#\s]+)(#[^)\s]*)?\)")]
    private static partial Regex Link();
}
