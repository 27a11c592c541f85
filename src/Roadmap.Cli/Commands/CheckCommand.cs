using System.Collections.Immutable;
using System.CommandLine;
using Roadmap.Cli.Checking;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Commands;

/// <summary><c>check PATH...</c>: everything that is wrong with packs and district files, in one run.</summary>
internal static class CheckCommand
{
    internal static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Packs, district files, or folders that hold them.", Arity = ArgumentArity.OneOrMore };
        var pack = CommonOptions.Pack();
        var format = CheckOptions.Format();
        var failOn = CheckOptions.FailOn();
        var asOf = CheckOptions.AsOf();
        var fix = CheckOptions.Fix();
        var write = CheckOptions.Write();
        var quiet = CommonOptions.Quiet();
        var command = new Command("check", "List everything that is wrong with packs and district files, and what a pack could do better. District files are checked against --pack.")
        {
            paths, pack, format, failOn, asOf, fix, write, quiet,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(write) && !result.GetValue(fix))
            {
                result.AddError("--write goes with --fix.");
            }
        });
        command.SetAction((parsed, cancel) => Task.Run(() =>
        {
            var isQuiet = parsed.GetValue(quiet);
            string[] packs = parsed.GetValue(pack) ?? [];
            var chosen = packs.Length == 0 ? null : PackChoice.Load(packs, isQuiet, terminal);
            if (chosen is { Value: null })
            {
                return chosen.ExitCode;
            }

            if (!TryFind(parsed.GetRequiredValue(paths), terminal, out var targets))
            {
                return ExitCodes.CouldNotRun;
            }

            CheckRun NewRun() => new(chosen?.Value, parsed.GetValue(asOf));
            var run = NewRun();
            var problems = CheckAll(run, targets, isQuiet, terminal, cancel);
            var printer = new CheckPrinter(parsed.GetValue(format), isQuiet, terminal);
            if (parsed.GetValue(fix))
            {
                var files = ProblemFixes.Apply(problems);
                if (!parsed.GetValue(write))
                {
                    printer.PrintFixes(files);
                    return ExitCode(problems, parsed.GetValue(failOn));
                }

                printer.PrintWritten(files, FixedFiles.Write(files));
                run = NewRun();
                problems = CheckAll(run, targets, isQuiet, terminal, cancel);
            }

            printer.Print(problems, targets, run.HasUncomparedDates);
            return ExitCode(problems, parsed.GetValue(failOn));
        }));
        return command;
    }

    private static ImmutableArray<Problem> CheckAll(CheckRun run, List<CheckTarget> targets, bool isQuiet, Terminal terminal, CancellationToken cancel)
    {
        using var progress = ProgressLine.Begin("Checking", isQuiet, terminal);
        return run.CheckAll(targets, progress, cancel);
    }

    private static int ExitCode(ImmutableArray<Problem> problems, ProblemSeverity failOn)
    {
        if (problems.Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            return ExitCodes.Errors;
        }

        return problems.Any(problem => problem.Severity >= failOn) ? ExitCodes.Findings : ExitCodes.Fine;
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
}
