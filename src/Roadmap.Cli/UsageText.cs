using System.CommandLine;
using System.CommandLine.Parsing;
using Roadmap.Rules.Text;

namespace Roadmap.Cli;

/// <summary>The wording of everything that can be wrong with a command line: one line, and one that says where to look.</summary>
internal static class UsageText
{
    internal static string Of(ParseResult parsed) =>
        $"error: {Message(parsed)}\nRun \"{CommandPath(parsed.CommandResult)} --help\" to see how it is used.\n";

    /// <summary>The first argument that was meant as an option, or null: otherwise <c>--fromat json</c> would be two files.</summary>
    internal static string? MistypedOption(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-')?.Value;

    private static string Message(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (MistypedOption(parsed) is { } option)
        {
            return UnknownOption(option, command);
        }

        if (parsed.UnmatchedTokens is [var token, ..])
        {
            return command.Subcommands.Count > 0 ? UnknownCommand(token, command) : $"\"{Shown(token)}\" is one word too many.";
        }

        return parsed.Errors[0] switch
        {
            { SymbolResult: ArgumentResult { Tokens.Count: 0 } missing } => Missing(command.Name, missing.Argument.Name, missing.Argument.Description),
            { SymbolResult: OptionResult { Tokens.Count: 0 } missing } => Missing(missing.Option.Name, missing.Option.HelpName ?? "a value", null),
            { SymbolResult: CommandResult { Command: { Subcommands.Count: > 0 } group } } => $"Which command? {Commands(group)}",
            var error => error.Message,
        };
    }

    private static string Missing(string what, string needed, string? description) => $"{what} needs {needed}.{(description is null ? "" : $" {description}")}";

    private static string UnknownOption(string token, Command command)
    {
        var known = Options(command).Where(option => !option.Hidden).Select(option => option.Name);
        return Hinted($"There is no option \"{Shown(token)}\".", Spelling.DidYouMean(token, known));
    }

    /// <summary>The options of a command, those among them that every command takes.</summary>
    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(Options).Where(option => option.Recursive));

    private static string UnknownCommand(string token, Command command) =>
        Hinted($"There is no command \"{Shown(token)}\".", Spelling.DidYouMean(token, Names(command)) ?? Commands(command));

    private static string Commands(Command command) => $"There are {string.Join(", ", Names(command))}.";

    private static IEnumerable<string> Names(Command command) => command.Subcommands.Where(child => !child.Hidden).Select(child => child.Name);

    private static string Hinted(string sentence, string? hint) => hint is null ? sentence : $"{sentence} {hint}";

    private static string Shown(string token) => string.Concat(token.Take(80).Select(character => char.IsControl(character) ? ' ' : character));

    private static string CommandPath(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{CommandPath(parent)} {result.Command.Name}" : "roadmap";
}
