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
        var hasColour = WantsColour(isTerminal, Environment.GetEnvironmentVariable("NO_COLOR"), Environment.GetEnvironmentVariable("TERM"));
        Terminal = new Terminal(output, error, isTerminal ? LineWidth(Console.WindowWidth) : PlainLetterWriter.UsualWidth, hasColour)
        {
            In = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)),
            InBytes = Console.OpenStandardInput(),
            OutBytes = output.BaseStream,
            ShowsInput = !Console.IsInputRedirected,
            ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb",
        };
    }

    internal Terminal Terminal { get; }

    internal static ProcessTerminal Open() => new(Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()));

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };

    internal static bool WantsColour(bool isTerminal, string? noColor, string? term) => isTerminal && string.IsNullOrEmpty(noColor) && term != "dumb";

    /// <summary>The width of lines in a window: its own, as long as that can be read; terminals that do not know theirs say 0.</summary>
    internal static int LineWidth(int window) => window > 0 ? Math.Min(window, MostWidth) : PlainLetterWriter.UsualWidth;
}
