using System.CommandLine;
using Roadmap.Cli.Completing;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;

namespace Roadmap.Cli.Commands;

/// <summary><c>completions SHELL</c>: the script that teaches a shell to complete command lines of this one.</summary>
internal static class CompletionsCommand
{
    internal static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL")
        {
            Description = $"The shell: {string.Join(", ", CompletionScript.Shells)}.",
            CustomParser = result => CompletionScript.Shells[WordChoice.Of(result, "SHELL", [.. CompletionScript.Shells])],
        };
        var command = new Command("completions", "Print the script that lets a shell complete commands, options and ids.") { shell };
        command.SetAction((parsed, _) =>
        {
            terminal.Out.Write(CompletionScript.For(parsed.GetRequiredValue(shell)));
            return Task.FromResult(ExitCodes.Fine);
        });
        return command;
    }
}
