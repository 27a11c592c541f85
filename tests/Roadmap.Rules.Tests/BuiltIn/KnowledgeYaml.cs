using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.BuiltIn;

/// <summary>Looks things up in the located trees of files that people write.</summary>
internal static class KnowledgeYaml
{
    internal static ImmutableArray<YamlMapping> Documents(string file)
    {
        var problems = new ProblemCollector();
        var documents = YamlDocumentReader.Read(new SourceText(file, KnowledgeRepository.Read(file)), problems, InputLimits.Pack);
        ProblemText.Write(problems.ToSorted()).Should().BeEmpty();
        return [.. documents.Select(document => document.Root)];
    }

    internal static string Text(this YamlMapping mapping, string key) => mapping.Find(key)?.Value is YamlScalar scalar ? scalar.Value.Trim() : "";

    internal static IEnumerable<YamlNode> Items(this YamlMapping mapping, string key) => mapping.Find(key)?.Value is YamlSequence items ? items.Items : [];

    internal static ImmutableArray<string> Words(this YamlMapping mapping, string key) =>
        [.. mapping.Items(key).OfType<YamlScalar>().Select(item => item.Value)];

    /// <summary>The named mappings under a key, in the order written.</summary>
    internal static IEnumerable<(string Id, YamlMapping Value)> Named(this YamlMapping mapping, string key) =>
        mapping.Find(key)?.Value is YamlMapping entries
            ? entries.Entries.Where(entry => entry.Value is YamlMapping).Select(entry => (entry.Key.Value, (YamlMapping)entry.Value))
            : [];

    /// <summary>The ids of the sources cited under a key, whichever of its two shapes a citation has.</summary>
    internal static ImmutableArray<string> Sources(this YamlMapping mapping, string key) =>
    [
        .. mapping.Items(key)
            .Select(item => item is YamlMapping citation ? citation.Text("source") : ((YamlScalar)item).Value)
            .Distinct(StringComparer.Ordinal),
    ];
}
