using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Tests.Packs;

/// <summary>Reads the folders of packs beside the tests. A fixture holds only the files in which it differs from the small pack.</summary>
internal static class PackFixture
{
    internal const string Expected = "expected.txt";

    /// <summary>The small pack, which has no problems.</summary>
    internal static ImmutableArray<PackFile> SmallPack { get; } = Files(Path.Combine(Here(), "SmallPack"));

    internal static ImmutableArray<PackFile> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != Expected)
            .Select(file => new PackFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>The small pack with some of its files replaced, and others added. An empty file takes one away.</summary>
    internal static ImmutableArray<PackFile> SmallPackWith(IEnumerable<PackFile> files)
    {
        var changed = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return [.. SmallPack.Where(file => !changed.ContainsKey(file.Path)).Concat(changed.Values.Where(file => file.Content.Length > 0)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    internal static ImmutableArray<PackFile> SmallPackWith(string path, string content) => SmallPackWith([new PackFile(path, content)]);

    internal static RulePack Read(IEnumerable<PackFile> files) => RulePack.TryRead(files).GetValueOrThrow();

    /// <summary>The names of the fixtures in a folder beside the caller.</summary>
    internal static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    internal static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
