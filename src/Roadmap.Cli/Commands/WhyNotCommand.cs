using System.CommandLine;
using Roadmap.Cli.Terminals;
using Roadmap.Reporting.Letters.Explaining;

namespace Roadmap.Cli.Commands;

/// <summary><c>why-not FILE RULE</c>: what keeps a rule from being found, or a practice from being ready.</summary>
internal static class WhyNotCommand
{
    internal static Command Create(Terminal terminal) => ExplainingCommand.Create(
        "why-not",
        "Say what keeps a rule from being found or a practice from being ready: only the parts that do not hold or are not known.",
        "RULE",
        (engine, state, id) => engine.WhyNot(state, id),
        ExplanationLetter.WriteWhyNot,
        terminal);
}
