using System.CommandLine;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Engine.Diagnosing;
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
            var explained = Explain(parsed.GetRequiredValue(file), parsed.GetRequiredValue(id), parsed.GetValue(pack) ?? [], parsed.GetValue(quiet), ask, terminal);
            if (explained.Value is not { } one)
            {
                return explained.ExitCode;
            }

            Print(one, parsed.GetValue(format), tell, terminal);
            return ExitCodes.Fine;
        }));
        return command;
    }

    private static Attempt<ExplainedDistrict> Explain(string file, string id, string[] packs, bool isQuiet, Func<RoadmapEngine, DistrictState, string, Explanation> ask, Terminal terminal)
    {
        var pack = PackChoice.Load(packs, isQuiet, terminal);
        if (!pack.TryGet(out var rules))
        {
            return Attempt<ExplainedDistrict>.Failed(pack.ExitCode);
        }

        var district = DistrictFiles.Load(file, terminal);
        if (!district.TryGet(out var state))
        {
            return Attempt<ExplainedDistrict>.Failed(district.ExitCode);
        }

        if (!PackIds.Contains(rules, id))
        {
            terminal.Error.Write(ErrorText.NoSuchId(id, rules.Packs[^1].Id, PackIds.Hint(rules, id)));
            return Attempt<ExplainedDistrict>.Failed(ExitCodes.Usage);
        }

        return Explain(file, state, engine => ask(engine, state, id), RoadmapEngine.Create(rules), terminal);
    }

    private static Attempt<ExplainedDistrict> Explain(string file, DistrictState state, Func<RoadmapEngine, Explanation> ask, RoadmapEngine engine, Terminal terminal)
    {
        try
        {
            return new Attempt<ExplainedDistrict>(new ExplainedDistrict(ask(engine), engine.Pack, state.Name), ExitCodes.Fine);
        }
        catch (DistrictProblemsException exception)
        {
            return Attempt<ExplainedDistrict>.Failed(DistrictFiles.Report(file, exception.Problems, terminal));
        }
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
