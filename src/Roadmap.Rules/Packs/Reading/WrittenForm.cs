using System.Collections.Immutable;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>A rule, practice or order as its document states it with overrides put in; its lines are made when somebody wants to see them.</summary>
/// <param name="Map">Its keys.</param>
/// <param name="AlsoRequired">The conditions that overrides add.</param>
internal sealed record WrittenForm(YamlMapping Map, ImmutableArray<YamlNode> AlsoRequired)
{
    internal ImmutableArray<WrittenLine> Lines => WrittenLines.Of(Map, AlsoRequired);
}
