namespace Roadmap.Rules.Text;

/// <summary>The content of one file and where its lines begin.</summary>
internal sealed class SourceText
{
    private readonly int[] lineStarts;

    internal SourceText(string path, string content)
    {
        Path = path;
        Content = content;
        lineStarts = FindLineStarts(content);
    }

    internal string Path { get; }

    internal string Content { get; }

    internal int LineCount => lineStarts.Length;

    /// <summary>The text of a line (from 1) without its line break; empty past the end.</summary>
    internal string Line(int line)
    {
        var span = LineSpan(line);
        return span.IsEmpty ? "" : span.ToString();
    }

    /// <summary>Like <see cref="Line"/>, without a copy.</summary>
    internal ReadOnlySpan<char> LineSpan(int line)
    {
        if (line < 1 || line > lineStarts.Length)
        {
            return [];
        }

        var end = line < lineStarts.Length ? lineStarts[line] : Content.Length;
        return Content.AsSpan(lineStarts[line - 1]..end).TrimEnd("\r\n");
    }

    /// <summary>The offset at which a line (from 1) begins.</summary>
    internal int OffsetOfLine(int line) => lineStarts[line - 1];

    internal SourcePlace Place(int line, int column, int length) => new(this, line, column, length);

    internal SourcePlace PlaceAt(int offset, int length)
    {
        var index = Array.BinarySearch(lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new SourcePlace(this, line + 1, offset - lineStarts[line] + 1, length);
    }

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n')
            {
                starts.Add(i + 1);
            }
            else if (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n'))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
