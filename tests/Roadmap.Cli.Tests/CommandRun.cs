using Roadmap.Cli.Terminals;

namespace Roadmap.Cli.Tests;

/// <summary>One run of the command line inside the test's own process.</summary>
/// <param name="ExitCode">What the process would end with.</param>
/// <param name="Out">What went to the result side.</param>
/// <param name="Error">What went to the error side.</param>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    /// <summary>The pack of the fixtures.</summary>
    internal const string Pack = "Fixtures/small-pack";

    /// <summary>A district file of the fixtures that is in order.</summary>
    internal const string North = "Fixtures/districts/north.yaml";

    /// <summary>A district file of the fixtures in JSON.</summary>
    internal const string South = "Fixtures/districts/south.json";

    /// <summary>A district file of the fixtures with an error.</summary>
    internal const string Broken = "Fixtures/districts/broken.yaml";

    internal static CommandRun Of(params string[] arguments) => On(80, hasColour: false, arguments);

    internal static CommandRun On(int width, bool hasColour, params string[] arguments)
    {
        using var output = new StringWriter();
        return Run(output, width, hasColour, arguments);
    }

    /// <summary>A run whose result side fails at the first write.</summary>
    internal static CommandRun Failing(Exception exception, params string[] arguments)
    {
        using var output = new ThrowingWriter(exception);
        return Run(output, 80, hasColour: false, arguments);
    }

    /// <summary>A run that somebody has stopped before it began.</summary>
    internal static CommandRun Stopped(params string[] arguments)
    {
        using var output = new StringWriter();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        return Run(output, 80, hasColour: false, arguments, stop: stop.Token);
    }

    /// <summary>A run that reads lines of input.</summary>
    internal static CommandRun Answering(IEnumerable<string> lines, params string[] arguments)
    {
        using var input = new StringReader(string.Concat(lines.Select(line => line + "\n")));
        return Reading(input, arguments);
    }

    /// <summary>A run that reads from somewhere.</summary>
    internal static CommandRun Reading(TextReader input, params string[] arguments)
    {
        using var output = new StringWriter();
        return Run(output, 80, hasColour: false, arguments, input: input);
    }

    /// <summary>A run that reads bytes.</summary>
    internal static CommandRun Piped(string input, params string[] arguments)
    {
        using var output = new StringWriter();
        using var bytes = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input));
        return Run(output, 80, hasColour: false, arguments, bytes: bytes);
    }

    private static CommandRun Run(TextWriter output, int width, bool hasColour, string[] arguments, TextReader? input = null, Stream? bytes = null, CancellationToken stop = default)
    {
        using var error = new StringWriter();
        var exitCode = CommandLine.RunAsync(arguments, new Terminal(output, error, width, hasColour) { In = input ?? TextReader.Null, InBytes = bytes ?? Stream.Null }, stop).GetAwaiter().GetResult();
        return new CommandRun(exitCode, output.ToString()!, error.ToString());
    }
}
