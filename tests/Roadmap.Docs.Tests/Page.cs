using System.Runtime.CompilerServices;

namespace Roadmap.Docs.Tests;

/// <summary>A page of Markdown in the repository: the README, those under docs, those of samples and of packages.</summary>
internal sealed record Page(string Name, IReadOnlyList<string> Lines)
{
    private const string Fence = "```";
    private const string Marker = "<!-- not compiled: ";

    internal static string Root { get; } = FindRoot();

    internal static IReadOnlyList<Page> All { get; } =
    [
        .. new[] { "README.md", "samples/README.md" }
            .Concat(Files("docs").Where(name => !name.StartsWith("docs/lints/", StringComparison.Ordinal)))
            .Concat(Files("src").Where(name => name.EndsWith("/README.md", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(name => new Page(name, File.ReadAllLines(Path.Combine(Root, name)))),
    ];

    /// <summary>The fenced blocks of a language: <c>csharp</c>, <c>yaml</c>.</summary>
    internal IEnumerable<Snippet> Snippets(string language)
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            if (!Lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var end = Enumerable.Range(i + 1, Lines.Count - i - 1).First(line => Lines[line] == Fence);
            var words = Lines[i][Fence.Length..].Split(' ', 2);
            if (words[0] == language)
            {
                var isMarked = i > 0 && Lines[i - 1].StartsWith(Marker, StringComparison.Ordinal);
                yield return new Snippet($"{Name}:{i + 1}", words.Length == 1 ? "" : words[1], string.Join('\n', Lines.Skip(i + 1).Take(end - i - 1)) + "\n", isMarked);
            }

            i = end;
        }
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(name => !name.Contains("/bin/", StringComparison.Ordinal) && !name.Contains("/obj/", StringComparison.Ordinal));

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
