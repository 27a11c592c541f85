using Roadmap.Rules.Text;
using YamlDotNet.Core;

namespace Roadmap.Rules.Yaml;

/// <summary>Maps the characters of one scalar's value back to the file. The map is made when it is first asked for.</summary>
internal sealed class ScalarLocator(SourceText source, int start, int end, ScalarStyle style, string value)
{
    private int[]? offsets;

    /// <summary>The scalar's text on its first line.</summary>
    internal SourcePlace FirstLine()
    {
        var from = style is ScalarStyle.Literal or ScalarStyle.Folded ? FirstTextOffset() : start;
        var place = source.PlaceAt(from, 0);
        var lineEnd = from + source.LineSpan(place.Line).Length - (place.Column - 1);
        return source.Place(place.Line, place.Column, Math.Max(1, Math.Min(end, lineEnd) - from));
    }

    internal SourcePlace PlaceAt(int offset, int length)
    {
        offsets ??= MakeOffsets();
        var from = source.PlaceAt(At(offset), length);
        if (length <= 0)
        {
            return from;
        }

        // A stretch over several lines is shown up to the end of its first line.
        var last = source.PlaceAt(At(offset + length - 1), 1);
        var shown = last.Line == from.Line ? last.Column - from.Column + 1 : source.LineSpan(from.Line).Length - from.Column + 1;
        return source.Place(from.Line, from.Column, Math.Max(1, shown));
    }

    private int At(int offset) => offsets![Math.Clamp(offset, 0, offsets.Length - 1)];

    private int[] MakeOffsets()
    {
        var text = ScalarReplay.Of(source.Content, start, end, style, value);
        if (text is not null)
        {
            return text;
        }

        // Never seen; then the whole value stands at its beginning.
        var all = new int[value.Length + 1];
        Array.Fill(all, start);
        return all;
    }

    private int FirstTextOffset()
    {
        var text = source.Content.AsSpan(start, end - start);
        var firstBreak = text.IndexOfAny('\r', '\n');
        if (firstBreak < 0)
        {
            return start;
        }

        var first = text[firstBreak..].IndexOfAnyExcept(" \r\n");
        return first < 0 || value.Length == 0 ? start : start + firstBreak + first;
    }
}
