using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>Items in the order written.</summary>
internal sealed class YamlSequence : YamlNode
{
    internal YamlSequence(SourcePlace place, ImmutableArray<YamlNode> items)
        : base(place) => Items = items;

    internal ImmutableArray<YamlNode> Items { get; }
}
