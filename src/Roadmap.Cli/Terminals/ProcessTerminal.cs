using System.Text;
using Roadmap.Reporting.Text;

namespace Roadmap.Cli.Terminals;

/// <summary>The terminal of this process: UTF-8 on both sides whatever the locale; colours only on a terminal that shows them and when NO_COLOR is not set.</summary>
internal sealed class ProcessTerminal : IDisposable
{
    /// <summary>Prose is hard to read in longer lines.</summary>
    private const int MostWidth = 100;

    private readonly StreamWriter output;
    private readonly StreamWriter error;

    private ProcessTerminal(StreamWriter output, StreamWriter error)
    {
        this.output = output;
        this.error = error;
        var isTerminal = !Console.IsOutputRedirected;
        Terminal = new Terminal(output, error, isTerminal ? WindowWidth() : PlainLetterWriter.UsualWidth, isTerminal && WantsColour());
    }

    internal Terminal Terminal { get; }

    internal static ProcessTerminal Open() => new(Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()));

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };

    private static bool WantsColour() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static int WindowWidth()
    {
        var width = Console.WindowWidth;
        return width > 0 ? Math.Min(width, MostWidth) : PlainLetterWriter.UsualWidth;
    }
}
