namespace Roadmap.Engine.Batching.Feeding;

/// <summary>Cuts a stream into blocks of whole lines, one after the other. Safe to share between threads.</summary>
/// <remarks>A file is read in blocks of one size; what comes through a pipe is passed on as soon as a line is whole, so that nothing waits for more.</remarks>
internal sealed class LineFeed
{
    /// <summary>No line is longer: the limit of district files.</summary>
    internal const int MostLine = 4 * 1024 * 1024;

    private readonly object gate = new();
    private readonly Stream input;
    private readonly int blockSize;
    private byte[] rest = [];
    private long left;
    private long firstLine;
    private long nextLine;
    private long nextBlock;
    private bool isAtEnd;

    /// <param name="input">Stands where the range begins.</param>
    /// <param name="range">Which part of it to read.</param>
    /// <param name="blockSize">How many bytes to read at once.</param>
    internal LineFeed(Stream input, LineRange range, int blockSize)
    {
        this.input = input;
        this.blockSize = blockSize;
        left = range.Length;
        nextLine = range.FirstLine;
    }

    /// <summary>Leaves out the lines before one.</summary>
    internal void BeginAt(long line) => firstLine = line;

    /// <summary>Takes the next line away from the blocks, without its end; null at the end.</summary>
    internal byte[]? TakeLine()
    {
        lock (gate)
        {
            var block = new LineBlock();
            if (!TryRead(block))
            {
                return null;
            }

            var all = block.Buffer.AsSpan(0, block.Length);
            var end = all.IndexOf((byte)'\n');
            var line = end < 0 ? all : all[..end];
            rest = end < 0 ? rest : [.. all[(end + 1)..], .. rest];
            nextLine = block.FirstLine + 1;
            return line.ToArray();
        }
    }

    /// <summary>Fills a block with the next lines that are asked for; false at the end.</summary>
    internal bool TryNext(LineBlock block)
    {
        lock (gate)
        {
            while (TryRead(block))
            {
                if (block.NextLine <= firstLine)
                {
                    continue;
                }

                if (block.FirstLine < firstLine)
                {
                    DropLines(block, (int)(firstLine - block.FirstLine));
                }

                block.Sequence = nextBlock++;
                return true;
            }

            return false;
        }
    }

    private bool TryRead(LineBlock block)
    {
        var length = Carry(block);
        var end = block.Buffer.AsSpan(0, length).LastIndexOf((byte)'\n');
        while (!isAtEnd && length < MostLine && (end < 0 || (input.CanSeek && length < blockSize)))
        {
            var read = Fill(block, length);
            var found = block.Buffer.AsSpan(length, read).LastIndexOf((byte)'\n');
            end = found >= 0 ? length + found : end;
            length += read;
        }

        block.IsCut = end < 0 && !isAtEnd;
        block.Length = end < 0 || isAtEnd ? length : end + 1;
        rest = block.Buffer.AsSpan(block.Length, length - block.Length).ToArray();
        if (block.IsCut)
        {
            PassLine();
        }

        block.FirstLine = nextLine;
        nextLine += CountLines(block.Buffer.AsSpan(0, block.Length));
        block.NextLine = nextLine;
        return length > 0;
    }

    private int Carry(LineBlock block)
    {
        if (block.Buffer.Length < Math.Max(blockSize, rest.Length))
        {
            block.Buffer = new byte[Math.Max(blockSize, rest.Length)];
        }

        rest.CopyTo(block.Buffer, 0);
        return rest.Length;
    }

    private int Fill(LineBlock block, int length)
    {
        if (length == block.Buffer.Length)
        {
            var larger = new byte[Math.Min(2 * length, MostLine)];
            block.Buffer.AsSpan(0, length).CopyTo(larger);
            block.Buffer = larger;
        }

        var room = (int)Math.Min(left, block.Buffer.Length - length);
        var read = room == 0 ? 0 : input.Read(block.Buffer, length, room);
        left -= read;
        isAtEnd = read == 0;
        return read;
    }

    /// <summary>Reads on to the end of a line that is too long.</summary>
    private void PassLine()
    {
        var buffer = new byte[64 * 1024];
        while (input.Read(buffer, 0, (int)Math.Min(left, buffer.Length)) is > 0 and var read)
        {
            left -= read;
            var end = buffer.AsSpan(0, read).IndexOf((byte)'\n');
            if (end >= 0)
            {
                rest = buffer[(end + 1)..read];
                return;
            }
        }

        isAtEnd = true;
    }

    private static int CountLines(ReadOnlySpan<byte> lines) =>
        lines.Count((byte)'\n') + (lines.IsEmpty || lines[^1] == '\n' ? 0 : 1);

    private static void DropLines(LineBlock block, int lines)
    {
        var start = 0;
        for (var line = 0; line < lines; line++)
        {
            start += block.Buffer.AsSpan(start, block.Length - start).IndexOf((byte)'\n') + 1;
        }

        block.Length -= start;
        block.Buffer.AsSpan(start, block.Length).CopyTo(block.Buffer);
        block.FirstLine += lines;
    }
}
