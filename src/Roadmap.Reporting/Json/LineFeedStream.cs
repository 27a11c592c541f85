namespace Roadmap.Reporting.Json;

/// <summary>
/// Passes everything on but carriage returns. JSON has none inside its strings, so what is left out is the other half of a line break:
/// a JSON writer of .NET 8 takes its line breaks from the system, and a document must not depend on where it was written.
/// </summary>
internal sealed class LineFeedStream(Stream inner) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The stream itself where the system breaks lines with a line feed.</summary>
    internal static Stream Over(Stream stream) => Environment.NewLine == "\n" ? stream : new LineFeedStream(stream);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.IndexOf((byte)'\r') is var end and >= 0)
        {
            inner.Write(buffer[..end]);
            buffer = buffer[(end + 1)..];
        }

        inner.Write(buffer);
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
