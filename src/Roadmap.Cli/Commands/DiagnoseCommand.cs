using System.CommandLine;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;

namespace Roadmap.Cli.Commands;

/// <summary><c>diagnose FILE...</c>: where each district stands, what was found, what to do next and what to ask.</summary>
internal static class DiagnoseCommand
{
    internal static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "District files, YAML or JSON.", Arity = ArgumentArity.OneOrMore };
        var pack = CommonOptions.Pack();
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var all = new Option<bool>("--all") { Description = "Every finding, step and question, not only the first few." };
        var failOn = FailOn.Option();
        var command = new Command("diagnose", "Say where a district stands, what came in the wrong order, what to do next and what to ask.") { files, pack, format, failOn, all, quiet };
        command.SetAction((parsed, cancel) => Task.Run(() => Run(
            new DiagnosisRequest(
                parsed.GetRequiredValue(files),
                parsed.GetValue(pack) ?? [],
                parsed.GetValue(format),
                parsed.GetValue(failOn),
                parsed.GetValue(all),
                parsed.GetValue(quiet)),
            terminal,
            cancel)));
        return command;
    }

    private static int Run(DiagnosisRequest request, Terminal terminal, CancellationToken cancel)
    {
        var pack = PackChoice.Load(request.Packs, request.IsQuiet, terminal);
        if (!pack.TryGet(out var rules))
        {
            return pack.ExitCode;
        }

        var engine = RoadmapEngine.Create(rules);
        return request.Format == OutputFormat.Json
            ? new DiagnosisJsonOutput(engine, request, terminal).Run(cancel)
            : new DiagnosisTextOutput(engine, request, terminal).Run(cancel);
    }
}
