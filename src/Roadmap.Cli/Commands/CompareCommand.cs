using System.CommandLine;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Json;
using Roadmap.Reporting.Letters.Exploring;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Commands;

/// <summary><c>compare BEFORE AFTER</c>: what is different between two snapshots of a district.</summary>
internal static class CompareCommand
{
    internal static Command Create(Terminal terminal)
    {
        var before = new Argument<string>("BEFORE") { Description = "The district file of the earlier day." };
        var after = new Argument<string>("AFTER") { Description = "The district file of the later day." };
        var pack = CommonOptions.Pack();
        var packBefore = PackBefore();
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command("compare", "Say what is different between two snapshots of a district, and with --pack-before what the pack changed.") { before, after, pack, packBefore, format, quiet };
        command.SetAction((parsed, _) => Task.Run(() =>
        {
            var engine = EngineChoice.Load(parsed.GetValue(pack) ?? [], parsed.GetValue(quiet), terminal);
            if (!engine.TryGet(out var now))
            {
                return engine.ExitCode;
            }

            var older = parsed.GetValue(packBefore) is { Length: > 0 } packs ? EngineChoice.Load(packs, parsed.GetValue(quiet), terminal) : engine;
            return older.TryGet(out var old)
                ? Run(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), old, now, parsed.GetValue(format), terminal)
                : older.ExitCode;
        }));
        return command;
    }

    private static Option<string[]> PackBefore() => new("--pack-before")
    {
        Description = "The pack with which the earlier file was read, when it was another one. May be given several times.",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private static int Run(string before, string after, RoadmapEngine old, RoadmapEngine now, OutputFormat format, Terminal terminal)
    {
        var first = Load(before, old, terminal);
        var second = Load(after, now, terminal);
        if (!first.TryGet(out var earlier) || !second.TryGet(out var later))
        {
            return ExitCodes.Worst(first.ExitCode, second.ExitCode);
        }

        Print(now.Compare(earlier, later, old), now, format, terminal);
        return ExitCodes.Fine;
    }

    /// <summary>A file that fits its pack.</summary>
    private static Attempt<DistrictState> Load(string file, RoadmapEngine engine, Terminal terminal)
    {
        var read = DistrictFiles.Load(file, terminal);
        return read.TryGet(out var state) && engine.Check(state) is var problems && problems.Any(problem => problem.Severity == ProblemSeverity.Error)
            ? Attempt<DistrictState>.Failed(DistrictFiles.Report(file, problems, terminal))
            : read;
    }

    private static void Print(DiagnosisComparison comparison, RoadmapEngine engine, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            terminal.Out.Write(ComparisonJsonWriter.Write(comparison));
        }
        else
        {
            LetterPrinter.Print(ComparisonLetter.Write(comparison, engine.Pack), terminal);
        }
    }
}
