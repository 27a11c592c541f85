using System.CommandLine;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.PackTesting;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;
using Roadmap.Testing;

namespace Roadmap.Cli.Commands;

/// <summary><c>test PACK</c>: runs the tests that travel with a pack and says what they cover.</summary>
internal static class TestCommand
{
    internal static Command Create(Terminal terminal)
    {
        var pack = new Argument<string>("PACK") { Description = "A pack: a folder, a file, or the id of a built-in pack." };
        var bases = CommonOptions.Pack();
        var gate = new Option<int?>("--coverage") { Description = "Fail when rules, outcomes or leaves are covered less than this, in percent.", HelpName = "PERCENT" };
        var gaps = new Option<bool>("--gaps") { Description = "List everything that no test shows." };
        var format = new FormatOption<TestFormat>("How to print the result: text for people, which is the usual, json for programs, junit for build servers.", "text", "json", "junit");
        var quiet = CommonOptions.Quiet();
        var command = new Command("test", "Run a pack's own tests: every case, what failed and why, and what the tests cover. Packs that it extends come with --pack.")
        {
            pack, bases, gate, gaps, format, quiet,
        };
        command.SetAction((parsed, _) => Task.Run(() =>
        {
            var isQuiet = parsed.GetValue(quiet);
            var name = parsed.GetRequiredValue(pack);
            string[] extended = parsed.GetValue(bases) ?? [];
            var chosen = PackChoice.Load([.. extended, name], isQuiet, terminal);
            if (!chosen.TryGet(out var rules))
            {
                return chosen.ExitCode;
            }

            var tests = PackTestChoice.Load(name, rules);
            terminal.Error.Write(ProblemText.Write(tests.Problems));
            if (tests.Value is not { } suite)
            {
                return ExitCodes.Errors;
            }

            var report = RunAll(rules, suite, isQuiet, terminal);
            terminal.Out.Write(parsed.GetValue(format) switch
            {
                TestFormat.Json => TestReportJson.Write(report, rules.Packs),
                TestFormat.JUnit => TestReportJUnit.Write(report),
                _ => TestReportText.Write(report, parsed.GetValue(gaps), isQuiet),
            });
            return ExitCode(report, parsed.GetValue(gate), terminal);
        }));
        return command;
    }

    private static PackTestReport RunAll(RulePack rules, PackTestSuite suite, bool isQuiet, Terminal terminal)
    {
        using var progress = ProgressLine.Begin("Running the tests", isQuiet, terminal);
        return new PackTestRunner(RoadmapEngine.Create(rules)).RunAll(suite.Tests);
    }

    private static int ExitCode(PackTestReport report, int? gate, Terminal terminal)
    {
        if (report.Results.IsEmpty)
        {
            terminal.Error.Write("error: the pack has no tests, and a run that tests nothing has not passed.\n");
            return ExitCodes.Errors;
        }

        var low = report.Coverage.Counts.Where(count => count.IsGated && count.Percent < gate).ToList();
        foreach (var count in low)
        {
            terminal.Error.Write($"error: {count} is below the {gate}% that --coverage asks for.\n");
        }

        return report.Failed > 0 || low.Count > 0 ? ExitCodes.Errors : ExitCodes.Fine;
    }
}
