using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>A mapping or a list whose end has not been read yet.</summary>
internal sealed class OpenCollection(SourcePlace place, bool isMapping, bool isInline)
{
    private readonly List<YamlEntry> entries = [];
    private readonly Dictionary<string, YamlScalar> keys = new(StringComparer.Ordinal);
    private bool keepsEntry;
    private YamlNode? lastAdded;

    /// <summary>Where it was opened: the bracket of an inline one.</summary>
    internal SourcePlace Place => place;

    internal bool IsMapping => isMapping;

    internal bool IsInline => isInline;

    /// <summary>The key whose value comes next; null in a list and before a key.</summary>
    internal YamlScalar? Key { get; private set; }

    internal bool AwaitsKey => isMapping && Key is null;

    internal IReadOnlyList<YamlEntry> Entries => entries;

    internal List<YamlNode> Items { get; } = [];

    /// <summary>True when the entry before this one was no entry but the rest of a value that a comma cut.</summary>
    internal bool WasSplit { get; private set; }

    internal YamlScalar? KeyNamed(string name) => keys.GetValueOrDefault(name);

    /// <summary>Begins an entry. A key that stands a second time is read over with its value, so that the first one holds.</summary>
    internal void BeginEntry(YamlScalar key)
    {
        Key = key;
        keepsEntry = keys.TryAdd(key.Value, key);
    }

    /// <summary>Gives up the entry that was begun.</summary>
    internal void DropEntry()
    {
        if (Key is not null && keepsEntry)
        {
            keys.Remove(Key.Value);
        }

        Key = null;
        WasSplit = true;
    }

    internal void Add(YamlNode node)
    {
        lastAdded = node;
        if (!isMapping)
        {
            Items.Add(node);
            return;
        }

        if (keepsEntry)
        {
            entries.Add(new YamlEntry(Key!, node));
        }

        Key = null;
        WasSplit = false;
    }

    /// <summary>The finished node.</summary>
    /// <param name="bracketed">Where it stands when it has brackets; a block stands where its parts do.</param>
    internal YamlNode ToNode(NodeSpan? bracketed) => isMapping
        ? new YamlMapping(entries.Count > 0 ? entries[0].Key.Place : place, [.. entries]) { Span = bracketed ?? BlockSpan(entries.FirstOrDefault()?.Key, lastAdded) }
        : new YamlSequence(Items.Count > 0 ? Items[0].Place : place, [.. Items]) { Span = bracketed ?? BlockSpan(Items.FirstOrDefault(), lastAdded) };

    private static NodeSpan? BlockSpan(YamlNode? first, YamlNode? last) =>
        first?.Span is { } start && last?.Span is { } end ? new NodeSpan(start.Start, end.End, IsBracketed: false) : null;
}
