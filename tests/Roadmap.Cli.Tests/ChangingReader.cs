namespace Roadmap.Cli.Tests;

/// <summary>Lines of input before the first of which something happens.</summary>
internal sealed class ChangingReader(Action before, params string[] lines) : TextReader
{
    private int at = -1;

    public override string? ReadLine()
    {
        if (++at == 0)
        {
            before();
        }

        return at < lines.Length ? lines[at] : null;
    }
}
