using System.Runtime.CompilerServices;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.Conditions;

/// <summary>Files of faulty conditions with the text of the problems they must give, side by side in <c>Golden</c>. Each key of the root is bound by itself.</summary>
internal static class GoldenFile
{
    internal static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder(), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    internal static string ExpectedPath(string name) => Path.Combine(Folder(), $"{name}.expected.txt");

    internal static IReadOnlyList<Problem> ProblemsOf(string name)
    {
        var problems = new ProblemCollector();
        var source = new SourceText($"{name}.yaml", File.ReadAllText(Path.Combine(Folder(), $"{name}.yaml")));
        var root = YamlDocumentReader.Read(source, problems, InputLimits.Pack with { Depth = 80 }).Single().Root;
        foreach (var entry in root.Entries)
        {
            Bind(entry, problems);
        }

        return problems.ToSorted();
    }

    private static void Bind(YamlEntry entry, ProblemCollector problems)
    {
        var key = entry.Key.Value;
        var context = new ConditionContext(TestVocabulary.Symbols)
        {
            AllowsFiring = !key.StartsWith("gate", StringComparison.Ordinal),
            AllowsOrders = !key.StartsWith("gate", StringComparison.Ordinal),
            AllowsSchools = !key.StartsWith("gate", StringComparison.Ordinal),
        };
        if (key.StartsWith("subject", StringComparison.Ordinal))
        {
            SubjectBinder.Bind((YamlScalar)entry.Value, context, problems).Should().BeNull();
        }
        else
        {
            ConditionBinder.Bind(entry.Value, context, problems).Should().BeNull();
        }
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Golden");
}
