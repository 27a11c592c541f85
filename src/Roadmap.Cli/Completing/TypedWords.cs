using System.Collections.Immutable;
using System.CommandLine;

namespace Roadmap.Cli.Completing;

/// <summary>How far a command line has come before the word that is being typed.</summary>
internal sealed class TypedWords
{
    private readonly List<string> arguments = [];
    private readonly List<KeyValuePair<Option, string>> values = [];
    private readonly HashSet<Option> given = [];

    private TypedWords(Command command) => Command = command;

    /// <summary>The command that was reached.</summary>
    internal Command Command { get; private set; }

    /// <summary>The words that belong to no option.</summary>
    internal IReadOnlyList<string> Arguments => arguments;

    /// <summary>The option whose value comes next; null when none does.</summary>
    internal Option? Awaiting { get; private set; }

    /// <summary>True after two dashes: nothing is an option any more.</summary>
    internal bool OnlyArguments { get; private set; }

    internal static TypedWords Of(RootCommand root, IEnumerable<string> words)
    {
        var typed = new TypedWords(root);
        foreach (var word in words)
        {
            typed.Read(word);
        }

        return typed;
    }

    /// <summary>The options that the command takes, those of every command last.</summary>
    internal static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive)).Where(option => !option.Hidden);

    internal static bool TakesValue(Option option) => option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);

    internal static Option? Find(Command command, string name) =>
        OptionsOf(command).FirstOrDefault(option => option.Name == name || option.Aliases.Contains(name));

    internal ImmutableArray<string> ValuesOf(string option) => [.. values.Where(value => value.Key.Name == option).Select(value => value.Value)];

    /// <summary>True when the option cannot be given once more.</summary>
    internal bool IsUsedUp(Option option) => given.Contains(option) && option.Arity.MaximumNumberOfValues <= 1;

    private void Read(string word)
    {
        if (Awaiting is { } option)
        {
            values.Add(KeyValuePair.Create(option, word));
            Awaiting = null;
        }
        else if (!OnlyArguments && word == "--")
        {
            OnlyArguments = true;
        }
        else if (!OnlyArguments && word.StartsWith('-'))
        {
            ReadOption(word);
        }
        else if (arguments.Count == 0 && Command.Subcommands.FirstOrDefault(child => child.Name == word) is { } child)
        {
            Command = child;
        }
        else
        {
            arguments.Add(word);
        }
    }

    private void ReadOption(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        if (Find(Command, equals < 0 ? word : word[..equals]) is not { } option)
        {
            return;
        }

        given.Add(option);
        if (equals >= 0)
        {
            values.Add(KeyValuePair.Create(option, word[(equals + 1)..]));
        }
        else if (TakesValue(option))
        {
            Awaiting = option;
        }
    }
}
