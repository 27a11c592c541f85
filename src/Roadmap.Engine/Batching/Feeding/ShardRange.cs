namespace Roadmap.Engine.Batching.Feeding;

/// <summary>Finds the lines of a shard: of a file cut into so many stretches of equal size, the lines that begin in one of them.</summary>
internal static class ShardRange
{
    private const int BufferSize = 256 * 1024;

    /// <summary>Moves a stream to where the shard begins.</summary>
    /// <param name="input">Can seek; counts from where it stands.</param>
    /// <param name="shard">The shard.</param>
    internal static LineRange Seek(Stream input, BatchShard shard)
    {
        var origin = input.Position;
        var length = input.Length - origin;
        var buffer = new byte[BufferSize];
        var start = LineStart(input, origin, Cut(length, shard.Number - 1, shard.Count), buffer);
        var end = LineStart(input, origin, Cut(length, shard.Number, shard.Count), buffer);
        var lines = CountLines(input, origin, start, buffer);
        input.Position = origin + start;
        return new LineRange(end - start, lines + 1);
    }

    private static long Cut(long length, int number, int count) => (long)((Int128)length * number / count);

    /// <summary>The first line that begins at an offset or after it.</summary>
    private static long LineStart(Stream input, long origin, long offset, byte[] buffer)
    {
        if (offset == 0)
        {
            return 0;
        }

        input.Position = origin + offset - 1;
        var at = offset - 1;
        while (input.Read(buffer) is > 0 and var read)
        {
            var end = buffer.AsSpan(0, read).IndexOf((byte)'\n');
            if (end >= 0)
            {
                return at + end + 1;
            }

            at += read;
        }

        return at;
    }

    private static long CountLines(Stream input, long origin, long end, byte[] buffer)
    {
        input.Position = origin;
        var lines = 0L;
        for (var left = end; left > 0;)
        {
            var read = input.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            if (read == 0)
            {
                break;
            }

            lines += buffer.AsSpan(0, read).Count((byte)'\n');
            left -= read;
        }

        return lines;
    }
}
