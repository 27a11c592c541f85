using System.CommandLine;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Json;
using Roadmap.Reporting.Letters;
using Roadmap.Rules.Districts;

namespace Roadmap.Cli.Commands;

/// <summary><c>robustness FILE</c>: how far the advice rests on numbers that could have come out otherwise.</summary>
internal static class RobustnessCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = CommonOptions.District();
        var samples = new Option<int>("--samples") { Description = $"How many districts to draw, 1 to {RobustnessOptions.MostSamples}. Usually 1000.", HelpName = "N", DefaultValueFactory = _ => new RobustnessOptions().Samples };
        var seed = new Option<long>("--seed") { Description = "The same seed draws the same districts. Usually 1.", HelpName = "N", DefaultValueFactory = _ => new RobustnessOptions().Seed };
        var all = new Option<bool>("--all") { Description = "List everything that was drawn." };
        var pack = CommonOptions.Pack();
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command("robustness", "Say how sure the advice is: draw the readings again within their uncertainty and see what stays.") { file, samples, seed, all, pack, format, quiet };
        samples.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var count) && count is < 1 or > RobustnessOptions.MostSamples)
            {
                result.AddError($"--samples is a whole number from 1 to {RobustnessOptions.MostSamples}, not {token.Value}.");
            }
        });
        command.SetAction((parsed, _) => Task.Run(() =>
        {
            var options = new RobustnessOptions { Samples = parsed.GetValue(samples), Seed = parsed.GetValue(seed) };
            var question = new DistrictQuestion(parsed.GetRequiredValue(file), parsed.GetValue(pack), parsed.GetValue(quiet));
            var asked = question.Ask(terminal, (engine, state) => new Attempt<Robustness>(Draw(engine, state, options, question.IsQuiet, terminal), ExitCodes.Fine));
            if (!asked.TryGet(out var robustness))
            {
                return asked.ExitCode;
            }

            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                terminal.Out.Write(RobustnessJsonWriter.Write(robustness));
            }
            else
            {
                LetterPrinter.Print(RobustnessLetter.Write(robustness, parsed.GetValue(all)), terminal);
            }

            return ExitCodes.Fine;
        }));
        return command;
    }

    private static Robustness Draw(RoadmapEngine engine, DistrictState state, RobustnessOptions options, bool isQuiet, Terminal terminal)
    {
        using var progress = ProgressLine.Begin("Drawing the readings again", isQuiet, terminal);
        return engine.Robustness(state, options);
    }
}
