using System.CommandLine;
using Roadmap.Cli.Terminals;
using Roadmap.Reporting.Letters.Explaining;

namespace Roadmap.Cli.Commands;

/// <summary><c>explain FILE ID</c>: why a rule, an order constraint or a practice comes to what it does.</summary>
internal static class ExplainCommand
{
    internal static Command Create(Terminal terminal) => ExplainingCommand.Create(
        "explain",
        "Say why a rule, a practice or an order constraint comes to what it does, with every value and its place.",
        "ID",
        (engine, state, id) => engine.Explain(state, id),
        ExplanationLetter.Write,
        terminal);

    /// <summary>What to type to have something explained.</summary>
    internal static string Line(string file, string id, IEnumerable<string> packs) =>
        string.Concat(["roadmap explain ", Typed(file), " ", id, .. packs.Select(pack => " --pack " + Typed(pack))]);

    private static string Typed(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
