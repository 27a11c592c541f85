using Roadmap.Cli.Terminals;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Inputs;

/// <summary>Loads district files by the paths that people type.</summary>
internal static class DistrictFiles
{
    /// <summary>The state, or the reason on the terminal why there is none.</summary>
    internal static Attempt<DistrictState> Load(string path, Terminal terminal)
    {
        var read = DistrictState.TryLoad(path);
        return read.Value is null
            ? Attempt<DistrictState>.Failed(Report(path, read.Problems, terminal))
            : new Attempt<DistrictState>(read.Value, ExitCodes.Fine);
    }

    /// <summary>Tells the terminal why a file cannot be used and returns the exit code for it.</summary>
    internal static int Report(string path, IReadOnlyCollection<Problem> problems, Terminal terminal)
    {
        if (File.Exists(path))
        {
            terminal.Error.Write(ProblemText.Write(problems));
            terminal.Error.Write(ErrorText.Unusable(path, problems));
            return ExitCodes.Errors;
        }

        terminal.Error.Write(Directory.Exists(path) ? ErrorText.FolderForFile(path) : ErrorText.NoSuchFile(path, NearbyPaths.Find(path)));
        return ExitCodes.CouldNotRun;
    }
}
