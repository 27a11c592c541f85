using System.CommandLine;
using Roadmap.Cli.Commands;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;

namespace Roadmap.Cli;

/// <summary>Runs one command line and says in one exit code how it went.</summary>
internal static class CommandLine
{
    /// <summary>How long a command that is stopped may take to leave things in order.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    internal static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken stop = default)
    {
        var parsed = AllCommands.Root(terminal).Parse(arguments);
        if (parsed.Errors.Count > 0 || UsageText.MistypedOption(parsed) is not null)
        {
            terminal.Error.Write(UsageText.Of(parsed));
            return ExitCodes.Usage;
        }

        // Commands hold on to the terminal they are made for.
        var wanted = ColourOptions.Apply(parsed, terminal);
        return await InvokeAsync(wanted == terminal ? parsed : AllCommands.Root(wanted).Parse(arguments), terminal, stop);
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, Terminal terminal, CancellationToken stop)
    {
        try
        {
            var exitCode = await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = terminal.Out,
                    Error = terminal.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = Farewell,
                },
                stop);
            return exitCode == ExitCodes.Interrupted ? Stopped(terminal) : exitCode;
        }
        catch (OperationCanceledException)
        {
            return Stopped(terminal);
        }
        catch (IOException exception)
        {
            terminal.Error.Write($"error: The result could not be written: {OneLine(exception)}\n");
            return ExitCodes.CouldNotRun;
        }
        catch (Exception exception)
        {
            terminal.Error.Write($"error: roadmap stopped over a fault of its own ({exception.GetType().Name}: {OneLine(exception)}). Please report it with the command you ran.\n");
            return ExitCodes.CouldNotRun;
        }
    }

    private static int Stopped(Terminal terminal)
    {
        terminal.Error.Write($"{(terminal.ShowsProgress ? ProgressLine.Wipe : "")}note: Stopped. No file was left half written.\n");
        return ExitCodes.Interrupted;
    }

    private static string OneLine(Exception exception) => exception.Message.ReplaceLineEndings(" ");
}
