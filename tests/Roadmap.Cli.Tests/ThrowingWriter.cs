using System.Text;

namespace Roadmap.Cli.Tests;

/// <summary>A result side that fails at the first write.</summary>
internal sealed class ThrowingWriter(Exception exception) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override string ToString() => "";

    public override void Write(char value) => throw exception;

    public override void Write(string? value) => throw exception;
}
