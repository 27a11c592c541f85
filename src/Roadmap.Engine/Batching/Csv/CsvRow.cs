namespace Roadmap.Engine.Batching.Csv;

/// <summary>Splits one line of comma-separated values. Keeps its buffers; not safe to share between threads.</summary>
/// <remarks>A value in quotes may hold commas, and a quote written twice; it may not hold a line break, so that a line is a row wherever a file is cut.</remarks>
internal sealed class CsvRow
{
    private readonly List<Range> cells = [];
    private byte[] text = [];
    private int length;

    /// <summary>How many values the line has.</summary>
    internal int Count => cells.Count;

    /// <summary>A value without its quotes and the space around it; empty beyond the last.</summary>
    internal ReadOnlySpan<byte> this[int cell] => cell < cells.Count ? text.AsSpan(cells[cell]).Trim((byte)' ') : default;

    /// <summary>False when a quote is not closed, or something stands behind a closed one.</summary>
    internal bool TryRead(ReadOnlySpan<byte> line)
    {
        cells.Clear();
        length = 0;
        if (text.Length < line.Length)
        {
            text = new byte[line.Length];
        }

        while (true)
        {
            var isQuoted = line.StartsWith("\""u8);
            var start = length;
            var end = isQuoted ? TakeQuoted(line) : TakePlain(line);
            if (end < 0)
            {
                return false;
            }

            cells.Add(start..length);
            if (end == line.Length)
            {
                return true;
            }

            line = line[(end + 1)..];
        }
    }

    private int TakePlain(ReadOnlySpan<byte> line)
    {
        var end = line.IndexOf((byte)',');
        end = end < 0 ? line.Length : end;
        Take(line[..end]);
        return end;
    }

    /// <summary>The place behind the closing quote, or -1.</summary>
    private int TakeQuoted(ReadOnlySpan<byte> line)
    {
        for (var at = 1; at < line.Length;)
        {
            var quote = line[at..].IndexOf((byte)'"');
            if (quote < 0)
            {
                return -1;
            }

            Take(line.Slice(at, quote));
            at += quote + 1;
            if (at == line.Length || line[at] == ',')
            {
                return at;
            }

            if (line[at] != '"')
            {
                return -1;
            }

            Take("\""u8);
            at++;
        }

        return -1;
    }

    private void Take(ReadOnlySpan<byte> part)
    {
        part.CopyTo(text.AsSpan(length));
        length += part.Length;
    }
}
