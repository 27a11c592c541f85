using System.CommandLine;
using Roadmap.Cli.Completing;
using Roadmap.Cli.Terminals;

namespace Roadmap.Cli.Commands;

/// <summary><c>complete -- WORD...</c>: what the scripts of the shells ask at every Tab. Not for people, and not listed.</summary>
internal static class CompleteCommand
{
    internal static Command Create(RootCommand root, Terminal terminal)
    {
        var marked = new Option<bool>("--marked") { Description = "The last word has one character before it: some shells drop words that are empty." };
        var words = new Argument<string[]>("WORD") { Description = "The words after the name of the program, the one being typed last.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("complete", "Say what could stand at the end of a command line.") { words, marked };
        command.Hidden = true;
        command.SetAction((parsed, _) => Task.Run(() =>
        {
            string[] typed = parsed.GetValue(words) ?? [];
            terminal.Out.Write(new Completer(root).Complete(parsed.GetValue(marked) && typed is [.. var before, { Length: > 0 } last] ? [.. before, last[1..]] : [.. typed]).Write());
            return ExitCodes.Fine;
        }));
        return command;
    }
}
