using Roadmap.Rules.Text;

namespace Roadmap.Rules.Linting.Editing;

/// <summary>Takes texts out of lists in brackets.</summary>
internal static class InlineEdits
{
    /// <summary>The edit that takes out a text and the comma beside it; null when it is the only one, or its neighbours stand on other lines.</summary>
    internal static TextEdit? Remove(SourcePlace place)
    {
        var line = place.LineText;
        var start = place.Column - 1;
        var end = start + place.Length;
        var lineStart = place.Source.OffsetOfLine(place.Line);
        var before = line.AsSpan(0, start).TrimEnd(' ');
        if (before.EndsWith(","))
        {
            return new TextEdit(place.Source, lineStart + before.Length - 1, end - before.Length + 1, "");
        }

        var after = line.AsSpan(end);
        var next = after.TrimStart(' ');
        if (!before.EndsWith("[") || !next.StartsWith(","))
        {
            return null;
        }

        var comma = end + after.Length - next.Length;
        var rest = line.AsSpan(comma + 1);
        var space = rest.Length - rest.TrimStart(' ').Length;
        return new TextEdit(place.Source, lineStart + start, comma + 1 + space - start, "");
    }
}
