using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>The root of a document and the id of the pack it belongs to.</summary>
internal sealed record YamlRoot(string Pack, YamlMapping Map);
