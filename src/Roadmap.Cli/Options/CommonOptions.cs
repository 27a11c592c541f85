using System.CommandLine;

namespace Roadmap.Cli.Options;

/// <summary>The options that several commands share. Each command gets its own, because an option belongs to one command.</summary>
internal static class CommonOptions
{
    internal static Option<string[]> Pack() => new("--pack")
    {
        Description = "A pack: a folder, a file, or the id of a built-in pack. May be given several times. Without it: personalized-learning.",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    internal static FormatOption<OutputFormat> Format() =>
        new("How to print the result: text for people, which is the usual, or json for programs.", "text", "json");

    internal static Option<bool> Quiet() => new("--quiet", "-q") { Description = "Only the result: no closing lines, no warnings." };

    internal static Argument<string> District() => new("FILE") { Description = "A district file, YAML or JSON." };
}
