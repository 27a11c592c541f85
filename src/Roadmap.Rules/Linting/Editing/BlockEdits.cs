using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Linting.Editing;

/// <summary>Takes items out of lists that are written one item a line. What cannot be told for sure is left alone.</summary>
internal static class BlockEdits
{
    /// <summary>The edit that takes an item out, with its key when it is the only one; null for lists in brackets.</summary>
    internal static TextEdit? RemoveItem(YamlEntry list, YamlNode item)
    {
        var place = item.Place;
        if (!IsAfterDash(place))
        {
            return null;
        }

        var isOnly = list.Value is YamlSequence { Items.Length: 1 };
        if (isOnly && !StandsAlone(list.Key.Place))
        {
            return null;
        }

        return RemoveLines(place.Source, isOnly ? list.Key.Place.Line : place.Line, EndOf(place));
    }

    /// <summary>The edit that takes out a text of one line, from a list of lines or in brackets; null when that leaves nothing, or a comment without its text.</summary>
    internal static TextEdit? RemoveText(SourcePlace place)
    {
        if (!IsAfterDash(place))
        {
            return InlineEdits.Remove(place);
        }

        var isWholeLine = place.LineText.AsSpan(place.Column - 1 + place.Length).IsWhiteSpace();
        return isWholeLine && EndOf(place) == place.Line ? RemoveLines(place.Source, place.Line, place.Line) : null;
    }

    /// <summary>True when a list's dash and nothing else stands before a place.</summary>
    internal static bool IsAfterDash(SourcePlace place) => place.LineText.AsSpan(0, place.Column - 1).Trim() is "-";

    private static bool StandsAlone(SourcePlace key)
    {
        var line = key.LineText;
        return line.AsSpan(0, key.Column - 1).IsWhiteSpace() && line.AsSpan(key.Column - 1 + key.Length).Trim() is ":";
    }

    /// <summary>The last line of the item that begins at a dash: the last that is indented more than the dash, blank lines aside.</summary>
    private static int EndOf(SourcePlace place)
    {
        var dash = place.LineText.IndexOf('-', StringComparison.Ordinal);
        var last = place.Line;
        for (var line = place.Line + 1; line <= place.Source.LineCount; line++)
        {
            var text = place.Source.LineSpan(line);
            var indent = text.IndexOfAnyExcept(' ');
            if (indent >= 0 && indent <= dash)
            {
                break;
            }

            last = indent < 0 ? last : line;
        }

        return last;
    }

    private static TextEdit RemoveLines(SourceText source, int first, int last)
    {
        var start = source.OffsetOfLine(first);
        var end = last < source.LineCount ? source.OffsetOfLine(last + 1) : source.Content.Length;
        return new TextEdit(source, start, end - start, "");
    }
}
