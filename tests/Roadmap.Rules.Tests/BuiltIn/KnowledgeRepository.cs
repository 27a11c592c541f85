using System.Runtime.CompilerServices;

namespace Roadmap.Rules.Tests.BuiltIn;

/// <summary>Where the files lie that tell what the pack knows and from whom.</summary>
internal static class KnowledgeRepository
{
    internal const string Pack = "src/Roadmap.Rules/BuiltIn/personalized-learning";
    internal const string Page = "docs/knowledge.md";
    internal const string Claims = "docs/knowledge/claims.yaml";
    internal const string Notes = "docs/knowledge/notes.md";
    internal const string Districts = "samples/districts";

    internal static string Root { get; } = RootOf();

    internal static string PathOf(string file) => Path.Combine(Root, file);

    internal static string Read(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");

    /// <summary>The YAML files under a folder without the pack's tests, by name from the root of the repository, in ordinal order.</summary>
    internal static IEnumerable<string> YamlFiles(string folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(file => !file.StartsWith(Pack + "/tests/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string RootOf([CallerFilePath] string test = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test)!, "..", "..", ".."));
}
