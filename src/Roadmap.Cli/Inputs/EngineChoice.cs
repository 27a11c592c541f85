using Roadmap.Cli.Terminals;
using Roadmap.Engine;

namespace Roadmap.Cli.Inputs;

/// <summary>Makes an engine for the packs that a command line names.</summary>
internal static class EngineChoice
{
    internal static Attempt<RoadmapEngine> Load(IReadOnlyList<string> packs, bool isQuiet, Terminal terminal)
    {
        var pack = PackChoice.Load(packs, isQuiet, terminal);
        return pack.TryGet(out var rules)
            ? new Attempt<RoadmapEngine>(RoadmapEngine.Create(rules), ExitCodes.Fine)
            : Attempt<RoadmapEngine>.Failed(pack.ExitCode);
    }
}
