using System.CommandLine;

namespace Roadmap.Cli.Options;

/// <summary>Lets commands list and read their form of output like any other option.</summary>
internal static class FormatOptionUse
{
    internal static void Add<T>(this Command command, FormatOption<T> format)
        where T : struct, Enum => format.AddTo(command);

    internal static T GetValue<T>(this ParseResult parsed, FormatOption<T> format)
        where T : struct, Enum => format.Of(parsed);
}
