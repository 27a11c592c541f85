using Roadmap.Cli.Terminals;
using Roadmap.Engine.Planning;

namespace Roadmap.Cli.Inputs;

/// <summary>Loads the plan made before.</summary>
internal static class PreviousPlans
{
    /// <summary>The plan, null when none is named, or the reason on the terminal why it cannot be had.</summary>
    internal static Attempt<PreviousPlan> Load(string? path, Terminal terminal)
    {
        if (path is null)
        {
            return new Attempt<PreviousPlan>(null, ExitCodes.Fine);
        }

        if (!File.Exists(path))
        {
            terminal.Error.Write(Directory.Exists(path) ? ErrorText.FolderForFile(path) : ErrorText.NoSuchFile(path, NearbyPaths.Find(path)));
            return Attempt<PreviousPlan>.Failed(ExitCodes.CouldNotRun);
        }

        if (PreviousPlan.TryRead(File.ReadAllText(path), out var plan, out var fault))
        {
            return new Attempt<PreviousPlan>(plan, ExitCodes.Fine);
        }

        terminal.Error.Write(ErrorText.NoPlan(path, fault));
        return Attempt<PreviousPlan>.Failed(ExitCodes.Errors);
    }
}
