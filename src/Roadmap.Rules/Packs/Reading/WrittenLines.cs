using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Writes a mapping down line by line, so that somebody can see every value in force and where it comes from.</summary>
internal sealed class WrittenLines
{
    /// <summary>Keys that begin so are free for authors and mean nothing to a reader of the pack.</summary>
    private const string FreeKey = "x-";

    private readonly ImmutableArray<WrittenLine>.Builder lines = ImmutableArray.CreateBuilder<WrittenLine>();

    /// <summary>The lines of a mapping, and of the conditions that overrides add to it.</summary>
    internal static ImmutableArray<WrittenLine> Of(YamlMapping map, IEnumerable<YamlNode> alsoRequired)
    {
        var written = new WrittenLines();
        written.AddMapping(map, "", 0, isItem: false);
        foreach (var condition in alsoRequired)
        {
            written.Add(condition, new Spot("also-require", 0, IsItem: false, "also-require", condition.Place));
        }

        return written.lines.ToImmutable();
    }

    private void AddMapping(YamlMapping map, string path, int depth, bool isItem)
    {
        foreach (var entry in map.Entries.Where(entry => !entry.Key.Value.StartsWith(FreeKey, StringComparison.Ordinal)))
        {
            var key = entry.Key.Value;
            Add(entry.Value, new Spot(path.Length == 0 ? key : $"{path}.{key}", depth, isItem, key, entry.Key.Place));
            isItem = false;
        }
    }

    /// <summary>The recursion is as deep as the document, which its reader limits.</summary>
    private void Add(YamlNode value, Spot spot)
    {
        switch (value)
        {
            case YamlScalar scalar:
                lines.Add(new WrittenLine(spot.Path, spot.Depth, spot.IsItem, spot.Key, scalar.Value.Trim(), scalar.Place));
                break;
            case YamlMapping map when spot.Key is null:
                AddMapping(map, spot.Path, spot.Depth, spot.IsItem);
                break;
            case YamlMapping map:
                AddContainer(spot);
                AddMapping(map, spot.Path, spot.Depth + 1, isItem: false);
                break;
            case YamlSequence list:
                AddContainer(spot);
                AddItems(list, spot.Path, spot.Depth + 1);
                break;
            default:
                throw new UnreachableException($"No lines for {value.GetType().Name}.");
        }
    }

    private void AddContainer(Spot spot) => lines.Add(new WrittenLine(spot.Path, spot.Depth, spot.IsItem, spot.Key, null, spot.Place));

    private void AddItems(YamlSequence list, string path, int depth)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = list.Items[i];
            Add(item, new Spot(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), depth, IsItem: true, null, item.Place));
        }
    }

    private sealed record Spot(string Path, int Depth, bool IsItem, string? Key, SourcePlace Place);
}
