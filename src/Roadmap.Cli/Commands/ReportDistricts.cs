using System.Collections.Immutable;
using Roadmap.Cli.Checking;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Commands;

/// <summary>The districts of a network: every district file that the paths name or hold.</summary>
/// <param name="States">Those that fit the pack, in the order of the paths.</param>
/// <param name="LeftOut">The files that could not be used; the terminal was told why.</param>
/// <param name="ExitCode">What the command ends with when nothing else goes wrong.</param>
internal sealed record ReportDistricts(ImmutableArray<DistrictState> States, ImmutableArray<string> LeftOut, int ExitCode)
{
    internal static ReportDistricts Of(IReadOnlyList<string> paths, RoadmapEngine engine, Terminal terminal, CancellationToken cancel)
    {
        var states = ImmutableArray.CreateBuilder<DistrictState>();
        var leftOut = ImmutableArray.CreateBuilder<string>();
        var exitCode = ExitCodes.Fine;
        foreach (var path in paths)
        {
            var (files, code) = Files(path, terminal);
            exitCode = ExitCodes.Worst(exitCode, code);
            foreach (var file in files)
            {
                cancel.ThrowIfCancellationRequested();
                var read = DistrictState.TryLoad(file);
                var problems = read.Value is { } state ? engine.TryDiagnose(state).Problems : read.Problems;
                if (read.Value is not null && problems.All(problem => problem.Severity != ProblemSeverity.Error))
                {
                    states.Add(read.Value);
                    continue;
                }

                leftOut.Add(file);
                exitCode = ExitCodes.Worst(exitCode, DistrictFiles.Report(file, problems, terminal));
            }
        }

        return new ReportDistricts(states.ToImmutable(), leftOut.ToImmutable(), exitCode);
    }

    private static (IReadOnlyList<string> Files, int ExitCode) Files(string path, Terminal terminal)
    {
        if (!Directory.Exists(path))
        {
            return ([path], ExitCodes.Fine);
        }

        try
        {
            var files = CheckTargets.Of(path).Where(target => !target.IsPack).Select(target => target.Path).ToList();
            if (files.Count > 0)
            {
                return (files, ExitCodes.Fine);
            }

            terminal.Error.Write(ErrorText.NoDistricts(path));
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            terminal.Error.Write(ErrorText.Unreadable(path));
        }

        return ([], ExitCodes.CouldNotRun);
    }
}
