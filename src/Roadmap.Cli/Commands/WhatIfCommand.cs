using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Json;
using Roadmap.Reporting.Letters.Exploring;
using Roadmap.Rules.Changes;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Commands;

/// <summary><c>what-if FILE --set SUBJECT=VALUE</c>: what would be different if some things about a district were.</summary>
internal static class WhatIfCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = CommonOptions.District();
        var set = Set();
        var pack = CommonOptions.Pack();
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command("what-if", "Say what would be different if some things about a district were. The file stays as it is.") { file, set, pack, format, quiet };
        command.SetAction((parsed, _) => Task.Run(() =>
        {
            var engine = EngineChoice.Load(parsed.GetValue(pack) ?? [], parsed.GetValue(quiet), terminal);
            return engine.TryGet(out var loaded)
                ? Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(set), loaded, parsed.GetValue(format), terminal)
                : engine.ExitCode;
        }));
        return command;
    }

    private static Option<ImmutableArray<Change>> Set() => new("--set")
    {
        Description = "What to suppose: shared-vision=in-place, technology=established, buy-in.families=60%, \"launch=under-way on 2014-08\". May be given several times.",
        HelpName = "SUBJECT=VALUE",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        Required = true,
        CustomParser = Parse,
    };

    private static ImmutableArray<Change> Parse(ArgumentResult result)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        foreach (var token in result.Tokens)
        {
            if (Change.TryParse(token.Value, out var change))
            {
                changes.Add(change);
            }
            else
            {
                result.AddError($"--set takes SUBJECT=VALUE, as in shared-vision=in-place, not \"{token.Value}\".");
            }
        }

        return changes.ToImmutable();
    }

    private static int Run(string file, ImmutableArray<Change> changes, RoadmapEngine engine, OutputFormat format, Terminal terminal)
    {
        var district = DistrictFiles.Load(file, terminal);
        if (!district.TryGet(out var state))
        {
            return district.ExitCode;
        }

        var answer = engine.TryWhatIf(state, changes);
        if (answer.Value is null)
        {
            return Report(file, answer.Problems, terminal);
        }

        Print(answer.Value, engine, format, terminal);
        return ExitCodes.Fine;
    }

    /// <summary>A change that cannot be made is a fault of the command line, an error in the file one of the file.</summary>
    private static int Report(string file, ImmutableArray<Problem> problems, Terminal terminal)
    {
        if (problems.Any(problem => problem.Severity == ProblemSeverity.Error && problem.Place?.File != ChangedDistrict.FileName))
        {
            return DistrictFiles.Report(file, problems, terminal);
        }

        terminal.Error.Write(ProblemText.Write(problems.Where(problem => problem.Severity == ProblemSeverity.Error)));
        terminal.Error.Write(ErrorText.ImpossibleChanges);
        return ExitCodes.Usage;
    }

    private static void Print(WhatIf answer, RoadmapEngine engine, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            terminal.Out.Write(WhatIfJsonWriter.Write(answer));
        }
        else
        {
            LetterPrinter.Print(WhatIfLetter.Write(answer, engine.Pack), terminal);
        }
    }
}
