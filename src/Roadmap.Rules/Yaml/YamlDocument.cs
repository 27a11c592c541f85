using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>One document of a file; its root is always a mapping.</summary>
internal sealed record YamlDocument(SourceText Source, YamlMapping Root);
