using System.CommandLine;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Json;
using Roadmap.Reporting.Letters.Exploring;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Cli.Commands;

/// <summary><c>cure FILE FINDING</c>: the least that would silence a finding.</summary>
internal static class CureCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = CommonOptions.District();
        var id = new Argument<string>("FINDING") { Description = "The id of a rule or an order constraint, as diagnose prints it." };
        var pack = CommonOptions.Pack();
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command("cure", "Say which practices, put in place now, are the least that would clear a finding.") { file, id, pack, format, quiet };
        command.SetAction((parsed, _) => Task.Run(() =>
        {
            var question = new DistrictQuestion(parsed.GetRequiredValue(file), parsed.GetValue(pack), parsed.GetValue(quiet));
            var asked = question.Ask(terminal, (engine, state) => Ask(engine, state, parsed.GetRequiredValue(id), terminal));
            if (asked.TryGet(out var answer))
            {
                Print(answer, parsed.GetValue(format), terminal);
            }

            return asked.ExitCode;
        }));
        return command;
    }

    private static Attempt<CuredDistrict> Ask(RoadmapEngine engine, DistrictState state, string id, Terminal terminal)
    {
        if (!CanBeCured(engine.Pack, id))
        {
            terminal.Error.Write(ErrorText.NoSuchFinding(id, engine.Pack.Packs[^1].Id, PackIds.HintOfFinding(engine.Pack, id)));
            return Attempt<CuredDistrict>.Failed(ExitCodes.Usage);
        }

        return new Attempt<CuredDistrict>(new CuredDistrict(engine.Cure(state, id), engine.Pack), ExitCodes.Fine);
    }

    private static bool CanBeCured(RulePack pack, string id) => PackIds.Findings(pack).Contains(id, StringComparer.Ordinal);

    private static void Print(CuredDistrict answer, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            terminal.Out.Write(CureJsonWriter.Write(answer.Cure));
        }
        else
        {
            LetterPrinter.Print(CureLetter.Write(answer.Cure, answer.Pack), terminal);
        }
    }

    private sealed record CuredDistrict(Cure Cure, RulePack Pack);
}
