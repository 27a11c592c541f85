using Roadmap.Cli.Options;
using Roadmap.Engine.Planning;

namespace Roadmap.Cli.Commands;

/// <summary>What a command line asks of <c>plan</c>.</summary>
internal sealed record PlanRequest(
    string File,
    IReadOnlyList<string> Packs,
    PlanFormat Format,
    DateOnly? Start,
    int? Budget,
    IReadOnlyList<PlanPin> Pins,
    string? Previous,
    PlanPin? WhyNot,
    bool IsQuiet)
{
    internal PlanOptions Options(PreviousPlan? previous) => new()
    {
        Start = Start,
        Pins = [.. Pins],
        Previous = previous,
        Budget = new PlanBudget(PlanBudget.Usual.Passes * (Budget ?? 1), PlanBudget.Usual.Conflicts * (Budget ?? 1)),
    };
}
