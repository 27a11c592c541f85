using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>The condition of one level, still unbound.</summary>
internal sealed record DeclaredGate(int Level, YamlNode Condition);
