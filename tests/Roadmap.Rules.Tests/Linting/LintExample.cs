using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Roadmap.Rules.Linting;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Tests.Linting;

/// <summary>Reads the examples of the linter's checks: a folder for each, with a pack that raises it and one that does not. Both build on one small pack.</summary>
internal static class LintExample
{
    internal const string Bad = "bad.yaml";
    internal const string Good = "good.yaml";
    internal const string Fixed = "fixed.yaml";
    internal const string Expected = "expected.txt";

    /// <summary>The day with which ends are compared in every example.</summary>
    internal static readonly DateOnly AsOf = new(2026, 9, 1);

    internal static string Folder { get; } = Path.Combine(Here(), "Examples");

    internal static string PathOf(string id, string name) => Path.Combine(Folder, id, name);

    internal static string Text(string id, string name) => File.ReadAllText(PathOf(id, name)).ReplaceLineEndings("\n");

    /// <summary>What the linter finds in the example; what the small pack leaves open is passed over.</summary>
    internal static ImmutableArray<Problem> Lint(string content, string name)
    {
        var pack = Read(content, name, out var tests);
        return [.. PackLinter.Lint(pack, new LintOptions { AsOf = AsOf, Tests = tests }).Where(problem => problem.Place?.File == name)];
    }

    internal static RulePack Read(string content, string name) => Read(content, name, out _);

    // An example with a header is a pack that extends the small one; any other adds to it.
    private static RulePack Read(string content, string name, out PackTestSuite tests)
    {
        var basis = new PackFile("base.yaml", File.ReadAllText(Path.Combine(Folder, "base.yaml")));
        var example = new PackFile(name, content);
        var extends = content.StartsWith("kind: pack", StringComparison.Ordinal);
        ImmutableArray<PackFile> files = extends ? [example] : [basis, example];
        var pack = extends
            ? RulePack.TryRead(files, RulePack.TryRead([basis]).GetValueOrThrow()).GetValueOrThrow()
            : RulePack.TryRead(files).GetValueOrThrow();
        tests = PackTestSuite.TryRead(files, pack).GetValueOrThrow();
        return pack;
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
