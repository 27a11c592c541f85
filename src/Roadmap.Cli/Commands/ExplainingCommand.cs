using System.CommandLine;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Json;
using Roadmap.Reporting.Text;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Cli.Commands;

/// <summary>What <c>explain</c> and <c>why-not</c> share: one district, one id, one explanation told in one way or the other.</summary>
internal static class ExplainingCommand
{
    internal static Command Create(string name, string description, string idName, Func<RoadmapEngine, DistrictState, string, Explanation> ask, Func<Explanation, RulePack, string, Letter> tell, Terminal terminal)
    {
        var file = CommonOptions.District();
        var id = new Argument<string>(idName) { Description = "The id of a rule, a practice or an order constraint." };
        var pack = CommonOptions.Pack();
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command(name, description) { file, id, pack, format, quiet };
        command.SetAction((parsed, _) => Task.Run(() =>
        {
            var question = new DistrictQuestion(parsed.GetRequiredValue(file), parsed.GetValue(pack), parsed.GetValue(quiet));
            var explained = question.Ask(terminal, (engine, state) => Explain(engine, state, parsed.GetRequiredValue(id), ask, terminal));
            if (explained.Value is not { } one)
            {
                return explained.ExitCode;
            }

            Print(one, parsed.GetValue(format), tell, terminal);
            return ExitCodes.Fine;
        }));
        return command;
    }

    private static Attempt<ExplainedDistrict> Explain(RoadmapEngine engine, DistrictState state, string id, Func<RoadmapEngine, DistrictState, string, Explanation> ask, Terminal terminal)
    {
        if (PackIds.Contains(engine.Pack, id))
        {
            return new Attempt<ExplainedDistrict>(new ExplainedDistrict(ask(engine, state, id), engine.Pack, state.Name), ExitCodes.Fine);
        }

        terminal.Error.Write(ErrorText.NoSuchId(id, engine.Pack.Packs[^1].Id, PackIds.Hint(engine.Pack, id)));
        return Attempt<ExplainedDistrict>.Failed(ExitCodes.Usage);
    }

    private static void Print(ExplainedDistrict explained, OutputFormat format, Func<Explanation, RulePack, string, Letter> tell, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            terminal.Out.Write(ExplanationJsonWriter.Write(explained.Explanation));
        }
        else
        {
            LetterPrinter.Print(tell(explained.Explanation, explained.Pack, explained.District), terminal);
        }
    }

    private sealed record ExplainedDistrict(Explanation Explanation, RulePack Pack, string District);
}
