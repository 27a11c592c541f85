using System.Collections.Immutable;
using System.CommandLine;

namespace Roadmap.Cli.Completing;

/// <summary>Says what could stand at the end of a command line: subcommands, options, and the values that options and arguments take.</summary>
internal sealed class Completer(RootCommand root)
{
    /// <summary>What could stand in place of the last word.</summary>
    /// <param name="words">The words after <c>roadmap</c>; the last is the one being typed, empty at the beginning of a new one.</param>
    internal Offer Complete(ImmutableArray<string> words)
    {
        if (words.IsEmpty)
        {
            words = [""];
        }

        words = Joined(words);
        var typed = TypedWords.Of(root, words[..^1]);
        var current = words[^1];
        return current.StartsWith("--", StringComparison.Ordinal) && current.Contains('=', StringComparison.Ordinal) && typed.Awaiting is null
            ? AfterEquals(typed, current)
            : Unfiltered(typed, current).StartingWith(current);
    }

    /// <summary>Bash breaks words at equals signs: the value of an option then stands as a word of its own, and a value with a sign in it is nobody's to complete.</summary>
    private static ImmutableArray<string> Joined(ImmutableArray<string> words)
    {
        var joined = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] != "=" || joined.Count == 0)
            {
                joined.Add(words[i]);
            }
            else if (!joined[^1].StartsWith("--", StringComparison.Ordinal))
            {
                joined[^1] += "=" + (i + 1 < words.Length ? words[++i] : "");
            }
            else if (i == words.Length - 1)
            {
                joined.Add("");
            }
        }

        return joined.ToImmutable();
    }

    private static Offer AfterEquals(TypedWords typed, string current)
    {
        var equals = current.IndexOf('=', StringComparison.Ordinal);
        if (TypedWords.Find(typed.Command, current[..equals]) is not { } option || !TypedWords.TakesValue(option))
        {
            return Offer.Nothing;
        }

        var offer = ValueOffers.Of(option, typed).StartingWith(current[(equals + 1)..]);
        return offer with { Words = [.. offer.Words.Select(word => word with { Text = current[..(equals + 1)] + word.Text })] };
    }

    private Offer Unfiltered(TypedWords typed, string current)
    {
        if (typed.Awaiting is { } option)
        {
            return ValueOffers.Of(option, typed);
        }

        if (current.StartsWith('-') && !typed.OnlyArguments)
        {
            return new Offer([.. TypedWords.OptionsOf(typed.Command).Where(known => !typed.IsUsedUp(known)).Select(known => new Candidate(known.Name, known.Description ?? ""))]);
        }

        return typed.Command.Subcommands.Count > 0 && typed.Arguments.Count == 0 ? Commands(typed.Command) : Argument(typed);
    }

    private Offer Argument(TypedWords typed)
    {
        var arguments = typed.Command.Arguments;
        if (arguments.Count == 0 || (typed.Arguments.Count >= arguments.Count && arguments[^1].Arity.MaximumNumberOfValues <= 1))
        {
            return Offer.Nothing;
        }

        return ValueOffers.Of(arguments[Math.Min(typed.Arguments.Count, arguments.Count - 1)], typed, root);
    }

    private static Offer Commands(Command command) =>
        new([.. command.Subcommands.Where(child => !child.Hidden).Select(child => new Candidate(child.Name, child.Description ?? ""))]);
}
