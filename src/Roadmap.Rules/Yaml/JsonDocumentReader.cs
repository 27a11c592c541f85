using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>Reads a JSON file into the same tree as YAML.</summary>
internal static class JsonDocumentReader
{
    internal static ImmutableArray<YamlDocument> Read(SourceText source, ProblemCollector problems, InputLimits limits) =>
        new JsonTokenReader(source, problems, limits).Read();
}
