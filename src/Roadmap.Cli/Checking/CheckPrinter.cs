using System.Collections.Immutable;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;
using Roadmap.Reporting.Checks;
using Roadmap.Reporting.Json;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Checking;

/// <summary>Prints what a check found.</summary>
internal sealed class CheckPrinter(CheckFormat format, bool isQuiet, Terminal terminal)
{
    internal void Print(ImmutableArray<Problem> problems, IReadOnlyCollection<CheckTarget> targets, bool hasUncomparedDates)
    {
        terminal.Out.Write(format switch
        {
            CheckFormat.Json => ProblemsJsonWriter.Write(problems),
            CheckFormat.GitHub => GitHubAnnotationWriter.Write(problems),
            CheckFormat.Sarif => SarifWriter.Write(problems),
            CheckFormat.JUnit => JUnitProblemsWriter.Write(problems),
            _ => ProblemText.Write(problems),
        });
        if (isQuiet || format != CheckFormat.Text)
        {
            return;
        }

        terminal.Out.Write(CheckSummary.Of(problems, targets));
        if (hasUncomparedDates)
        {
            terminal.Out.Write("Ends of overrides and of what is allowed were not looked at; --as-of compares them with a day.\n");
        }

        var fixes = problems.Count(problem => problem.CanBeFixed);
        if (fixes > 0)
        {
            terminal.Out.Write($"{fixes.ToString(System.Globalization.CultureInfo.InvariantCulture)} can be mended without a choice: --fix shows how.\n");
        }
    }

    internal void PrintFixes(ImmutableArray<FixedFile> files)
    {
        foreach (var file in files)
        {
            terminal.Out.Write(UnifiedDiff.Of(file));
        }

        if (!isQuiet)
        {
            terminal.Out.Write(files.IsEmpty ? "There is nothing that can be mended without a choice.\n" : "Nothing was written; --write writes it.\n");
        }
    }

    internal void PrintWritten(ImmutableArray<FixedFile> files, ImmutableArray<string> left)
    {
        foreach (var file in files)
        {
            terminal.Out.Write(UnifiedDiff.Of(file));
        }

        foreach (var path in left)
        {
            terminal.Error.Write($"warning: {path} has changed since it was read, and was left as it is.\n");
        }
    }
}
