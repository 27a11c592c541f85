using System.Collections.Immutable;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Linting;

/// <summary>Conditions as they are written, before anything is bound.</summary>
internal static class WrittenCondition
{
    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal)
    {
        "applies-when", "fires-when", "avoid-when", "in-place-when", "severity-when", "level-when", "also-require",
    };

    /// <summary>Every node below the keys that hold conditions, in the order written.</summary>
    internal static ImmutableArray<YamlNode> All(PackDocuments pack)
    {
        var nodes = ImmutableArray.CreateBuilder<YamlNode>();
        foreach (var document in pack.Documents)
        {
            Add(document.Root, isCondition: false, nodes);
        }

        return nodes.ToImmutable();
    }

    // As deep as the document, which its reader limits.
    private static void Add(YamlNode node, bool isCondition, ImmutableArray<YamlNode>.Builder nodes)
    {
        if (isCondition)
        {
            nodes.Add(node);
        }

        foreach (var (key, value) in node is YamlMapping map ? map.Entries : [])
        {
            if (!key.Value.StartsWith("x-", StringComparison.Ordinal))
            {
                Add(value, isCondition || Keys.Contains(key.Value), nodes);
            }
        }

        foreach (var item in node is YamlSequence list ? list.Items : [])
        {
            Add(item, isCondition, nodes);
        }
    }
}
