namespace Roadmap.Engine.Tests.Batching;

/// <summary>A stream that takes nothing.</summary>
internal sealed class FullStream : MemoryStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no room");
}
