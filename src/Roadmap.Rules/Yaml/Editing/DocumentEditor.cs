using System.Collections.Immutable;
using System.Text;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml.Editing;

/// <summary>
/// Puts keys and items into a document as it was written: the smallest stretch of text is inserted or replaced, every other character stays.
/// Works for block and inline YAML and for JSON. Null where the document has something else than is needed: then nothing is changed.
/// </summary>
internal sealed class DocumentEditor
{
    private readonly SourceText source;
    private readonly YamlMapping root;
    private readonly NodeStyle style;
    private readonly EntryPlacement placement;

    internal DocumentEditor(YamlDocument document)
    {
        source = document.Source;
        root = document.Root;
        style = source.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? NodeStyle.Json : NodeStyle.Yaml;
        placement = new EntryPlacement(source, style);
    }

    internal YamlMapping Root => root;

    /// <summary>Sets one field of a section's entry, <c>practices / one-to-one-devices / started</c>; makes what is not there yet.</summary>
    /// <param name="section">A key of the document.</param>
    /// <param name="id">A key of the section.</param>
    /// <param name="field">A key of the entry.</param>
    /// <param name="value">The value.</param>
    /// <param name="shortField">The field that an entry stands for when it is a text and not a mapping; null when it is always a mapping.</param>
    internal ImmutableArray<TextChange>? SetField(string section, string id, string field, NewNode value, string? shortField)
    {
        var entry = field == shortField ? value : NewNode.Mapping((field, value));
        switch (root.Find(section)?.Value)
        {
            case null:
                return placement.AddSection(root, section, NewNode.Mapping((id, entry)));
            case YamlScalar { IsBlank: true } blank:
                return placement.Fill(blank, NewNode.Mapping((id, entry)));
            case YamlMapping entries when entries.Find(id) is { } known:
                return SetField(known.Value, field, value, shortField);
            case YamlMapping entries:
                return placement.Add(entries, (id, entry));
            default:
                return null;
        }
    }

    /// <summary>Sets a key of a section: <c>profile / locale</c>.</summary>
    internal ImmutableArray<TextChange>? SetKey(string section, string key, NewNode value) => root.Find(section)?.Value switch
    {
        null => placement.AddSection(root, section, NewNode.Mapping((key, value))),
        YamlScalar { IsBlank: true } blank => placement.Fill(blank, NewNode.Mapping((key, value))),
        YamlMapping map => Set(map, key, value),
        _ => null,
    };

    /// <summary>Adds an item at the end of a list of the document.</summary>
    internal ImmutableArray<TextChange>? Append(string section, NewNode item) => root.Find(section)?.Value switch
    {
        null => placement.AddSection(root, section, NewNode.List(item)),
        YamlScalar { IsBlank: true } blank => placement.Fill(blank, NewNode.List(item)),
        YamlSequence list => placement.AddItem(list, list.Items.Length, item),
        _ => null,
    };

    /// <summary>Adds an item at the end of a list of a mapping somewhere in the document; makes the list when it is not there yet.</summary>
    internal ImmutableArray<TextChange>? AppendTo(YamlMapping map, string key, NewNode item) => map.Find(key)?.Value switch
    {
        null => placement.AddLines(map, key, NewNode.List(item)),
        YamlScalar { IsBlank: true } blank => placement.Fill(blank, NewNode.List(item)),
        YamlSequence list => placement.AddItem(list, list.Items.Length, item),
        _ => null,
    };

    /// <summary>Adds an item before the item that stands at an index, or at the end.</summary>
    internal ImmutableArray<TextChange>? Insert(YamlSequence list, int index, NewNode item) => placement.AddItem(list, index, item);

    /// <summary>Adds keys that are not there to a mapping somewhere in the document, beside each other.</summary>
    internal ImmutableArray<TextChange>? Add(YamlMapping map, ImmutableArray<(string Key, NewNode Value)> fields) => placement.Add(map, fields);

    /// <summary>Sets a key of a mapping somewhere in the document.</summary>
    internal ImmutableArray<TextChange>? Set(YamlMapping map, string key, NewNode value) => map.Find(key)?.Value switch
    {
        null => placement.Add(map, (key, value)),
        YamlScalar known => placement.Fill(known, value),
        _ => null,
    };

    /// <summary>The text with the changes made.</summary>
    internal string Apply(ImmutableArray<TextChange> changes)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var change in changes.OrderBy(change => change.Offset))
        {
            text.Append(source.Content, at, change.Offset - at).Append(change.Text);
            at = change.Offset + change.Length;
        }

        return text.Append(source.Content, at, source.Content.Length - at).ToString();
    }

    private ImmutableArray<TextChange>? SetField(YamlNode known, string field, NewNode value, string? shortField) => known switch
    {
        YamlMapping map => Set(map, field, value),
        YamlScalar { IsBlank: true } blank => placement.Fill(blank, field == shortField ? value : NewNode.Mapping((field, value))),
        YamlScalar text when field == shortField => placement.Fill(text, value),
        YamlScalar { Span: { } span } when shortField is not null => Widen(span, shortField, style.Entry(field, value)),
        _ => null,
    };

    /// <summary>A text becomes the mapping that it stands for, and keeps its own characters.</summary>
    private ImmutableArray<TextChange> Widen(NodeSpan text, string shortField, string entry)
    {
        var written = source.Content[text.Start..text.End];
        return [new TextChange(text.Start, text.End - text.Start, style.Braced($"{style.Key(shortField)}: {written}, {entry}"))];
    }
}
