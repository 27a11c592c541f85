using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml.Editing;

/// <summary>Finds where a new entry goes in a collection so that it looks like the entries around it.</summary>
internal sealed class EntryPlacement(SourceText source, NodeStyle style)
{
    private const string Step = "  ";

    private readonly string text = source.Content;
    private readonly string lineBreak = LineBreakOf(source.Content);

    /// <summary>Adds a key of the document behind the last one. In a block its parts get lines of their own.</summary>
    internal ImmutableArray<TextChange>? AddSection(YamlMapping root, string key, NewNode value)
    {
        if (root.Span is not { IsBracketed: false } span)
        {
            return Add(root, [(key, value)]);
        }

        return [AfterLine(span.End, SectionGap(root) + Lines(span, key, value))];
    }

    /// <summary>Adds a key behind the last one of a mapping. In a block its parts get lines of their own.</summary>
    internal ImmutableArray<TextChange>? AddLines(YamlMapping map, string key, NewNode value) =>
        map.Span is { IsBracketed: false } span ? [AfterLine(span.End, Lines(span, key, value))] : Add(map, (key, value));

    /// <summary>Adds keys behind the last one of a mapping.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="fields">The keys, none of which may be there, and their values.</param>
    internal ImmutableArray<TextChange>? Add(YamlMapping map, params ImmutableArray<(string Key, NewNode Value)> fields)
    {
        if (map.Span is not { } span)
        {
            return null;
        }

        var entries = fields.Select(field => style.Entry(field.Key, field.Value));
        if (span.IsBracketed)
        {
            return AddInline(span, map.Entries is [.., var last] ? last.Value.Span : null, map.Entries.IsEmpty ? null : map.Entries[0].Key.Span, string.Join(", ", entries));
        }

        var indent = IndentOf(span.Start);
        return [AfterLine(span.End, string.Join(lineBreak, entries.Select(entry => indent + entry)))];
    }

    /// <summary>Adds an item to a list.</summary>
    internal ImmutableArray<TextChange>? AddItem(YamlSequence list, int index, NewNode item)
    {
        if (list.Span is not { } span)
        {
            return null;
        }

        if (span.IsBracketed)
        {
            return index < list.Items.Length && list.Items[index].Span is { } next
                ? [new TextChange(next.Start, 0, style.Write(item) + ItemGap(next.Start))]
                : AddInline(span, list.Items is [.., var last] ? last.Span : null, list.Items.IsEmpty ? null : list.Items[0].Span, style.Write(item));
        }

        var dash = DashBefore(list.Items[Math.Min(index, list.Items.Length - 1)].Span!.Start);
        if (dash < 0)
        {
            return null;
        }

        var written = $"{IndentOf(dash)}- {ItemLines(item, IndentOf(dash) + Step)}";
        return index < list.Items.Length
            ? [new TextChange(LineStart(dash), 0, written + lineBreak)]
            : [AfterLine(span.End, written)];
    }

    /// <summary>Puts a value where a text or nothing stands.</summary>
    internal ImmutableArray<TextChange>? Fill(YamlScalar scalar, NewNode value)
    {
        if (scalar.Span is not { } span)
        {
            return null;
        }

        if (span.End > span.Start)
        {
            return [new TextChange(span.Start, span.End - span.Start, style.Write(value))];
        }

        return [new TextChange(span.Start, 0, (span.Start > 0 && text[span.Start - 1] == ' ' ? "" : " ") + style.Write(value))];
    }

    private ImmutableArray<TextChange>? AddInline(NodeSpan brackets, NodeSpan? last, NodeSpan? first, string written)
    {
        if (last is null)
        {
            var inner = text[brackets.Start] == '{' && style == NodeStyle.Yaml ? $" {written} " : written;
            return [new TextChange(brackets.Start + 1, brackets.End - brackets.Start - 2, inner)];
        }

        var lineEnd = LineEnd(last.End);
        var rest = text.AsSpan(last.End, lineEnd - last.End).Trim();
        var hasComma = rest.StartsWith(",");
        var isOnLines = first is not null && text.AsSpan(LineStart(first.Start), first.Start - LineStart(first.Start)).IsWhiteSpace()
            && (hasComma ? rest[1..].TrimStart() : rest) is [] or ['#', ..];
        if (!isOnLines)
        {
            return [new TextChange(last.End, 0, ", " + written)];
        }

        var line = $"{lineBreak}{IndentOf(first!.Start)}{written}";
        return hasComma ? [new TextChange(lineEnd, 0, line + ",")] : [new TextChange(last.End, 0, ","), new TextChange(lineEnd, 0, line)];
    }

    /// <summary>What stands between two items: a line break where the item begins its line, otherwise a space.</summary>
    private string ItemGap(int item) =>
        text.AsSpan(LineStart(item), item - LineStart(item)).IsWhiteSpace() ? $",{lineBreak}{IndentOf(item)}" : ", ";

    private string Lines(NodeSpan map, string key, NewNode value) => $"{IndentOf(map.Start)}{style.Key(key)}:{Lines(value, IndentOf(map.Start) + Step)}";

    private string ItemLines(NewNode item, string indent) => item.IsBlock
        ? string.Join(lineBreak + indent, item.Fields.Select(field => field.Value.IsList ? $"{style.Key(field.Key)}:{Lines(field.Value, indent + Step)}" : style.Entry(field.Key, field.Value)))
        : style.Write(item);

    private string Lines(NewNode value, string indent) => value.IsList
        ? string.Concat(value.Items.Select(item => $"{lineBreak}{indent}- {ItemLines(item, indent + Step)}"))
        : string.Concat(value.Fields.Select(field => $"{lineBreak}{indent}{style.Entry(field.Key, field.Value)}"));

    /// <summary>An empty line before a new section where the sections before it have one.</summary>
    private string SectionGap(YamlMapping map)
    {
        var line = map.Entries[^1].Key.Place.Line;
        return map.Entries.Length > 1 && line > 1 && source.LineSpan(line - 1).IsWhiteSpace() ? lineBreak : "";
    }

    private TextChange AfterLine(int offset, string written)
    {
        var end = LineEnd(ContentEnd(offset));
        return new TextChange(end, 0, lineBreak + written);
    }

    /// <summary>A block text may be said to end on the line below it.</summary>
    private int ContentEnd(int offset)
    {
        while (offset > 0 && text[offset - 1] is '\n' or '\r' or ' ' or '\t')
        {
            offset--;
        }

        return offset;
    }

    private int DashBefore(int item)
    {
        for (var at = item - 1; at >= 0 && text[at] is not ('\n' or '\r'); at--)
        {
            if (text[at] == '-')
            {
                return text.AsSpan(LineStart(at), at - LineStart(at)).IsWhiteSpace() ? at : -1;
            }
        }

        return -1;
    }

    private string IndentOf(int offset) => new(' ', offset - LineStart(offset));

    private int LineStart(int offset) => text.AsSpan(0, offset).LastIndexOfAny('\n', '\r') + 1;

    private int LineEnd(int offset)
    {
        var length = text.AsSpan(offset).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : offset + length;
    }

    private static string LineBreakOf(string text)
    {
        var first = text.AsSpan().IndexOfAny('\n', '\r');
        return first < 0 || text[first] == '\n' ? "\n" : first + 1 < text.Length && text[first + 1] == '\n' ? "\r\n" : "\r";
    }
}
