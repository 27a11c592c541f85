using System.Runtime.CompilerServices;

namespace Roadmap.Engine.Tests.Documentation;

/// <summary>The pages that people read, in the checkout that the tests were built from.</summary>
internal static class Pages
{
    internal static string Root { get; } = FindRoot();

    /// <summary>Every page under docs, and those at the root, by their paths with forward slashes, in ordinal order.</summary>
    internal static IEnumerable<string> All() =>
        Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Root, "*.md"))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    internal static string Read(string page) => File.ReadAllText(PathOf(page)).ReplaceLineEndings("\n");

    internal static string PathOf(string page) => Path.Combine(Root, page);

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
