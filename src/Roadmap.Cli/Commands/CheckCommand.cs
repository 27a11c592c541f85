using System.CommandLine;
using Roadmap.Cli.Checking;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;
using Roadmap.Reporting.Json;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Commands;

/// <summary><c>check PATH...</c>: everything that is wrong with packs and district files, in one run.</summary>
internal static class CheckCommand
{
    internal static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Packs, district files, or folders that hold them.", Arity = ArgumentArity.OneOrMore };
        var pack = CommonOptions.Pack();
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command("check", "List everything that is wrong with packs and district files. District files are checked against --pack.") { paths, pack, format, quiet };
        command.SetAction((parsed, cancel) => Task.Run(() =>
        {
            var isQuiet = parsed.GetValue(quiet);
            string[] packs = parsed.GetValue(pack) ?? [];
            var chosen = PackChoice.Load(packs, isQuiet, terminal);
            if (!chosen.TryGet(out var rules) || !TryFind(parsed.GetRequiredValue(paths), terminal, out var targets))
            {
                return chosen.Value is null ? chosen.ExitCode : ExitCodes.CouldNotRun;
            }

            var run = new CheckRun(rules, packs.Length == 0 ? [] : [rules], asOf: null);
            var problems = new List<Problem>();
            foreach (var target in targets)
            {
                cancel.ThrowIfCancellationRequested();
                problems.AddRange(run.Check(target));
            }

            Print(problems, targets, parsed.GetValue(format), isQuiet, terminal);
            return problems.Exists(problem => problem.Severity == ProblemSeverity.Error) ? ExitCodes.Errors : ExitCodes.Fine;
        }));
        return command;
    }

    private static bool TryFind(IEnumerable<string> paths, Terminal terminal, out List<CheckTarget> targets)
    {
        targets = [];
        foreach (var path in paths)
        {
            if (!Path.Exists(path))
            {
                terminal.Error.Write(ErrorText.NoSuchPath(path, NearbyPaths.Find(path)));
                return false;
            }

            if (!TryList(path, terminal, out var found))
            {
                return false;
            }

            targets.AddRange(found);
        }

        targets = [.. targets.Distinct()];
        return true;
    }

    private static bool TryList(string path, Terminal terminal, out List<CheckTarget> found)
    {
        found = [];
        try
        {
            found.AddRange(CheckTargets.Of(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.Write(ErrorText.Unreadable(path));
            return false;
        }

        if (found.Count == 0)
        {
            terminal.Error.Write(ErrorText.NothingToCheck(path));
        }

        return found.Count > 0;
    }

    private static void Print(List<Problem> problems, List<CheckTarget> targets, OutputFormat format, bool isQuiet, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            terminal.Out.Write(ProblemsJsonWriter.Write(problems));
            return;
        }

        terminal.Out.Write(ProblemText.Write(problems));
        if (!isQuiet)
        {
            terminal.Out.Write(CheckSummary.Of(problems, targets));
        }
    }
}
