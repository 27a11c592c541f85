using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Writes a mapping down line by line, so that somebody can see every value in force and where it comes from.</summary>
internal sealed class WrittenLines
{
    private readonly ImmutableArray<WrittenLine>.Builder lines = ImmutableArray.CreateBuilder<WrittenLine>();

    /// <summary>The lines of a mapping, and of the conditions that overrides add to it.</summary>
    internal static ImmutableArray<WrittenLine> Of(YamlMapping map, IEnumerable<YamlNode> alsoRequired)
    {
        var written = new WrittenLines();
        written.AddMapping(map, "", 0, isItem: false);
        foreach (var condition in alsoRequired)
        {
            written.Add(condition, "also-require", "also-require", 0, isItem: false);
        }

        return written.lines.ToImmutable();
    }

    private void AddMapping(YamlMapping map, string path, int depth, bool isItem)
    {
        foreach (var entry in map.Entries)
        {
            var key = entry.Key.Value;
            Add(entry.Value, path.Length == 0 ? key : $"{path}.{key}", key, depth, isItem);
            isItem = false;
        }
    }

    /// <summary>The recursion is as deep as the document, which its reader limits.</summary>
    private void Add(YamlNode value, string path, string? key, int depth, bool isItem)
    {
        switch (value)
        {
            case YamlScalar scalar:
                lines.Add(new WrittenLine(path, depth, isItem, key, scalar.Value.Trim(), scalar.Place));
                break;
            case YamlMapping map when key is null:
                AddMapping(map, path, depth, isItem);
                break;
            case YamlMapping map:
                lines.Add(new WrittenLine(path, depth, isItem, key, null, map.Place));
                AddMapping(map, path, depth + 1, isItem: false);
                break;
            case YamlSequence list:
                lines.Add(new WrittenLine(path, depth, isItem, key, null, list.Place));
                AddItems(list, path, depth + 1);
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"No lines for {value.GetType().Name}.");
        }
    }

    private void AddItems(YamlSequence list, string path, int depth)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            Add(list.Items[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), null, depth, isItem: true);
        }
    }
}
