using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>One document of a pack whose kind is known.</summary>
internal sealed record PackDocument(string Kind, YamlMapping Root);
