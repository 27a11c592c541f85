using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Evaluation.Facts;

/// <summary>
/// A file of cases: a line <c>== title</c>, the district in YAML, a line <c>--</c>, the expected lines. Blank lines and lines that begin with <c>#</c> are
/// left out of what is expected.
/// </summary>
internal static class SpecFile
{
    /// <summary>How many lines of a file stand before the first that a case shows.</summary>
    internal const int HeaderLines = 2;

    internal const string Header = "kind: district\nid: spec\n";

    /// <param name="pattern">A file name, or several by a star; in the order of their names.</param>
    internal static ImmutableArray<SpecCase> Read(string pattern) =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Evaluation", "Facts", "Specs"), pattern)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).ReplaceLineEndings("\n").Split("== ").Skip(1))
            .Select(Case),
    ];

    internal static BoundDistrict Bind(string district) => DistrictBinder.Bind(State(Header + district), FactsPack.Index).GetValueOrThrow();

    internal static DistrictState State(string file) => DistrictState.TryRead(new PackFile("district.yaml", file)).GetValueOrThrow();

    private static SpecCase Case(string block)
    {
        var title = block[..block.IndexOf('\n', StringComparison.Ordinal)];
        var parts = block[(title.Length + 1)..].Split("\n--\n");
        parts.Should().HaveCount(2, $"\"{title}\" has a district and what is expected of it");
        return new SpecCase(title, parts[0], [.. parts[1].Split('\n').Where(line => line.Length > 0 && line[0] != '#')]);
    }
}
