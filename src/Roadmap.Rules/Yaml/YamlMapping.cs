using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>Keys and values, in the order written; no key stands twice.</summary>
internal sealed class YamlMapping : YamlNode
{
    internal YamlMapping(SourcePlace place, ImmutableArray<YamlEntry> entries)
        : base(place) => Entries = entries;

    internal ImmutableArray<YamlEntry> Entries { get; }

    internal YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}
