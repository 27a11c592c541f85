using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>What a raw line looks like to somebody who reads it.</summary>
internal static class LineScan
{
    /// <summary>How many blanks and tabs a line begins with.</summary>
    internal static int Indent(ReadOnlySpan<char> line)
    {
        var text = line.IndexOfAnyExcept(' ', '\t');
        return text < 0 ? line.Length : text;
    }

    /// <summary>True when only blanks stand before the offset on its line.</summary>
    internal static bool IsIndent(SourceText source, int offset)
    {
        var place = source.PlaceAt(offset, 0);
        return source.LineSpan(place.Line)[..(place.Column - 1)].IsWhiteSpace();
    }

    /// <summary>True for <c>key: value</c>, <c>key:</c> and <c>- item</c>.</summary>
    internal static bool IsKeyOrItem(ReadOnlySpan<char> line)
    {
        var text = line.Trim(" \t");
        return text is "-" || text.StartsWith("- ", StringComparison.Ordinal)
            || text.EndsWith(":", StringComparison.Ordinal) || text.Contains(": ", StringComparison.Ordinal);
    }

    /// <summary>The index of a colon that ends the first word of a line with text right after it; -1 when there is none.</summary>
    internal static int GluedColon(ReadOnlySpan<char> line)
    {
        var at = Indent(line);
        while (at + 1 < line.Length && line[at] == '-' && line[at + 1] == ' ')
        {
            at += 2;
        }

        var begin = at;
        while (at < line.Length && (char.IsAsciiLetterOrDigit(line[at]) || line[at] is '-' or '_' or '.'))
        {
            at++;
        }

        return at > begin && char.IsAsciiLetter(line[begin]) && at + 1 < line.Length && line[at] == ':' && line[at + 1] is not (' ' or '\t' or '/')
            ? at
            : -1;
    }
}
