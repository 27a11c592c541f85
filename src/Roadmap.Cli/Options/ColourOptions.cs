using System.CommandLine;
using Roadmap.Cli.Terminals;

namespace Roadmap.Cli.Options;

/// <summary><c>--color</c> and <c>--no-color</c>, which every command takes: what a person asks for goes before what the terminal and the environment say.</summary>
internal static class ColourOptions
{
    private const string On = "--color";
    private const string Off = "--no-color";

    internal static void AddTo(RootCommand root)
    {
        root.Options.Add(new Option<bool>(On) { Description = "Colour the result, also when it does not go to a terminal.", Recursive = true });
        root.Options.Add(new Option<bool>(Off) { Description = "Do not colour the result.", Recursive = true });
    }

    /// <summary>The terminal as the command line wants it. Of both options the refusal counts: plain text can be read everywhere.</summary>
    internal static Terminal Apply(ParseResult parsed, Terminal terminal) =>
        parsed.GetValue<bool>(Off) ? terminal with { HasColour = false }
        : parsed.GetValue<bool>(On) ? terminal with { HasColour = true }
        : terminal;
}
