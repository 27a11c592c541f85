using Roadmap.Cli.Terminals;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Cli.Inputs;

/// <summary>Loads the packs that <c>--pack</c> names: folders, files, or ids of built-in packs.</summary>
internal static class PackChoice
{
    internal static Attempt<RulePack> Load(IReadOnlyList<string> packs, bool isQuiet, Terminal terminal)
    {
        if (packs.Count == 0)
        {
            return new Attempt<RulePack>(BuiltInPacks.PersonalizedLearning, ExitCodes.Fine);
        }

        var builtIn = new List<RulePack>();
        var paths = new List<string>();
        foreach (var pack in packs)
        {
            if (Path.Exists(pack))
            {
                paths.Add(pack);
            }
            else if (BuiltInPacks.Find(pack) is { } found)
            {
                builtIn.Add(found);
            }
            else
            {
                terminal.Error.Write(ErrorText.NoSuchPack(pack, Near(pack), BuiltInPacks.Ids));
                return Attempt<RulePack>.Failed(ExitCodes.CouldNotRun);
            }
        }

        return paths.Count == 0 ? new Attempt<RulePack>(builtIn[0], ExitCodes.Fine) : Report(Load(paths, builtIn), paths, isQuiet, terminal);
    }

    private static Checked<RulePack> Load(List<string> paths, List<RulePack> builtIn) =>
        paths.Count == 1 ? RulePack.TryLoad(paths[0], builtIn) : RulePack.TryLoadAll(paths);

    private static Attempt<RulePack> Report(Checked<RulePack> loaded, List<string> paths, bool isQuiet, Terminal terminal)
    {
        var what = string.Join(" with ", paths);
        if (loaded.Value is null)
        {
            terminal.Error.Write(ProblemText.Write(loaded.Problems));
            terminal.Error.Write(ErrorText.Unusable(what, loaded.Problems));
            return Attempt<RulePack>.Failed(ExitCodes.Errors);
        }

        var warnings = loaded.Problems.Count(problem => problem.Severity == ProblemSeverity.Warning);
        if (warnings > 0 && !isQuiet)
        {
            terminal.Error.Write(ErrorText.PackWarnings(what, warnings));
        }

        return new Attempt<RulePack>(loaded.Value, ExitCodes.Fine);
    }

    private static string? Near(string pack) => Spelling.Nearest(pack, BuiltInPacks.Ids) ?? NearbyPaths.Find(pack);
}
