using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>A base pack that a pack builds on, and the versions of it that will do.</summary>
internal sealed record PackExtension(YamlScalar Pack, VersionRange? Versions);
