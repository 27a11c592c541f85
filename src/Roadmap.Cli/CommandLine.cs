using System.CommandLine;
using Roadmap.Cli.Commands;
using Roadmap.Cli.Terminals;

namespace Roadmap.Cli;

/// <summary>Runs one command line and says in one exit code how it went.</summary>
internal static class CommandLine
{
    internal static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken stop = default)
    {
        var parsed = AllCommands.Root(terminal).Parse(arguments);
        if (parsed.Errors.Count > 0 || UsageText.MistypedOption(parsed) is not null)
        {
            terminal.Error.Write(UsageText.Of(parsed));
            return ExitCodes.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            }, stop);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
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

    private static string OneLine(Exception exception) => exception.Message.ReplaceLineEndings(" ");
}
