using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>Places in the text as it was written, for pointing at what reading it did not get to.</summary>
internal sealed class RawText(SourceText source)
{
    internal int OffsetOf(SourcePlace place) => source.OffsetOfLine(place.Line) + place.Column - 1;

    /// <summary>From an offset to the end of its line.</summary>
    internal SourcePlace RestOfLine(int offset)
    {
        var end = BracketScan.EndOfLine(source.Content, offset);
        return source.PlaceAt(offset, Math.Max(1, source.Content.AsSpan(offset, end - offset).TrimEnd().Length));
    }

    internal SourcePlace Word(int offset) => source.PlaceAt(offset, ScalarNodes.WordLength(source.Content, offset));

    /// <summary>The character at an offset, or the last one before it that can be seen.</summary>
    internal SourcePlace Visible(int offset)
    {
        var seen = Math.Min(offset, source.Content.Length - 1);
        while (seen > 0 && char.IsWhiteSpace(source.Content[seen]))
        {
            seen--;
        }

        return source.PlaceAt(seen, 1);
    }
}
