using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Districts;

namespace Roadmap.Cli.Inputs;

/// <summary>Loads packs and one district file and asks an engine about them. What cannot be loaded is told to the terminal.</summary>
/// <param name="File">The district's path as typed.</param>
/// <param name="Packs">The packs as typed; empty for the built-in one.</param>
/// <param name="IsQuiet">True to keep warnings to itself.</param>
internal sealed record DistrictQuestion(string File, string[]? Packs, bool IsQuiet)
{
    /// <summary>The answer, or the reason on the terminal why there is none.</summary>
    internal Attempt<T> Ask<T>(Terminal terminal, Func<RoadmapEngine, DistrictState, Attempt<T>> ask)
        where T : class
    {
        var pack = PackChoice.Load(Packs ?? [], IsQuiet, terminal);
        if (!pack.TryGet(out var rules))
        {
            return Attempt<T>.Failed(pack.ExitCode);
        }

        var district = DistrictFiles.Load(File, terminal);
        if (!district.TryGet(out var state))
        {
            return Attempt<T>.Failed(district.ExitCode);
        }

        try
        {
            return ask(RoadmapEngine.Create(rules), state);
        }
        catch (DistrictProblemsException exception)
        {
            return Attempt<T>.Failed(DistrictFiles.Report(File, exception.Problems, terminal));
        }
    }
}
