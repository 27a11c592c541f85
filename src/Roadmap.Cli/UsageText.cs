using System.CommandLine;
using System.CommandLine.Parsing;
using Roadmap.Rules.Text;

namespace Roadmap.Cli;

/// <summary>The wording of everything that can be wrong with a command line: one line, and one that says where to look.</summary>
internal static class UsageText
{
    internal static string Of(ParseResult parsed)
    {
        var path = CommandPath(parsed.CommandResult);
        return $"error: {Message(parsed)}\nRun '{path} --help' to see how it is used.\n";
    }

    private static string Message(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var token, ..])
        {
            return token.StartsWith('-') ? UnknownOption(token, command) : command.Subcommands.Count > 0 ? UnknownCommand(token, command) : TooMuch(token);
        }

        var error = parsed.Errors[0];
        return command is RootCommand && error.SymbolResult is CommandResult ? "Which command?" + Commands(command) : error.Message;
    }

    private static string UnknownOption(string token, Command command)
    {
        var known = command.Options.Where(option => !option.Hidden).Select(option => option.Name);
        return $"There is no option '{Shown(token)}'.{Hint(token, known)}";
    }

    private static string UnknownCommand(string token, Command command) =>
        $"There is no command '{Shown(token)}'.{Hint(token, Names(command)) ?? Commands(command)}";

    private static string TooMuch(string token) => $"'{Shown(token)}' is one word too many.";

    private static string Commands(Command command) => $" There are {string.Join(", ", Names(command))}.";

    private static IEnumerable<string> Names(Command command) => command.Subcommands.Where(child => !child.Hidden).Select(child => child.Name);

    private static string? Hint(string text, IEnumerable<string> known) => Spelling.DidYouMean(text, known) is { } hint ? " " + hint : null;

    private static string Shown(string token) => string.Concat(token.Take(80).Select(character => char.IsControl(character) ? ' ' : character));

    private static string CommandPath(CommandResult? result) => result switch
    {
        null => "roadmap",
        { Parent: CommandResult parent } => $"{CommandPath(parent)} {result.Command.Name}",
        _ => "roadmap",
    };
}
