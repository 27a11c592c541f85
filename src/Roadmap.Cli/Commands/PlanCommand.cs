using System.CommandLine;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Planning;
using Roadmap.Reporting.Exports;
using Roadmap.Reporting.Json;
using Roadmap.Reporting.Letters.Planning;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Commands;

/// <summary><c>plan FILE</c>: the next steps on the district's calendar, each with the reason for its place.</summary>
internal static class PlanCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = CommonOptions.District();
        var pack = CommonOptions.Pack();
        var format = PlanOptionReader.Format();
        var start = PlanOptionReader.Start();
        var budget = PlanOptionReader.Budget();
        var pins = PlanOptionReader.Pins();
        var previous = PlanOptionReader.Previous();
        var whyNot = PlanOptionReader.WhyNot();
        var quiet = CommonOptions.Quiet();
        var command = new Command("plan", "Lay the next steps out on the district's calendar, and say why each stands where it stands.")
        {
            file, pack, start, pins, previous, whyNot, budget, format, quiet,
        };
        command.SetAction((parsed, cancel) => Task.Run(() => Run(
            new PlanRequest(
                parsed.GetRequiredValue(file),
                parsed.GetValue(pack) ?? [],
                parsed.GetValue(format),
                parsed.GetValue(start),
                parsed.GetValue(budget),
                parsed.GetValue(pins) ?? [],
                parsed.GetValue(previous),
                parsed.GetValue(whyNot),
                parsed.GetValue(quiet)),
            terminal,
            cancel)));
        return command;
    }

    private static int Run(PlanRequest request, Terminal terminal, CancellationToken cancel)
    {
        var pack = PackChoice.Load(request.Packs, request.IsQuiet, terminal);
        if (!pack.TryGet(out var rules))
        {
            return pack.ExitCode;
        }

        var district = DistrictFiles.Load(request.File, terminal);
        if (!district.TryGet(out var state))
        {
            return district.ExitCode;
        }

        var previous = PreviousPlans.Load(request.Previous, terminal);
        return previous.ExitCode == ExitCodes.Fine ? Run(request, rules, state, request.Options(previous.Value), terminal, cancel) : previous.ExitCode;
    }

    private static int Run(PlanRequest request, RulePack rules, DistrictState state, PlanOptions options, Terminal terminal, CancellationToken cancel)
    {
        var engine = RoadmapEngine.Create(rules);
        if (request.WhyNot is { } asked)
        {
            return Answer(request, engine, state, options, asked, terminal);
        }

        var planned = Plan(request, engine, state, options, terminal, cancel);
        if (planned.Value is not { } plan)
        {
            return Report(request.File, planned.Problems, terminal);
        }

        Warn(request, planned.Problems, terminal);
        Print(plan, request.Format, rules, terminal);
        return ExitCode(plan);
    }

    private static Checked<ActionPlan> Plan(PlanRequest request, RoadmapEngine engine, DistrictState state, PlanOptions options, Terminal terminal, CancellationToken cancel)
    {
        using var progress = ProgressLine.Begin("Laying out the plan", request.IsQuiet, terminal);
        var planned = engine.TryPlan(state, options, cancel);
        cancel.ThrowIfCancellationRequested();
        return planned;
    }

    private static int Answer(PlanRequest request, RoadmapEngine engine, DistrictState state, PlanOptions options, PlanPin asked, Terminal terminal)
    {
        try
        {
            var answer = WhyNotIn(request, engine, state, options, asked, terminal);
            if (request.Format == PlanFormat.Text)
            {
                LetterPrinter.Print(PlanLetterWriter.Write(answer), terminal);
            }
            else
            {
                Print(answer.Instead, request.Format, engine.Pack, terminal);
            }

            return ExitCodes.Fine;
        }
        catch (DistrictProblemsException exception)
        {
            return Report(request.File, exception.Problems, terminal);
        }
    }

    private static PlanWhyNot WhyNotIn(PlanRequest request, RoadmapEngine engine, DistrictState state, PlanOptions options, PlanPin asked, Terminal terminal)
    {
        using var progress = ProgressLine.Begin("Laying out the plan both ways", request.IsQuiet, terminal);
        return engine.WhyNotIn(state, asked.Practice, asked.When, options);
    }

    private static void Print(ActionPlan plan, PlanFormat format, RulePack rules, Terminal terminal)
    {
        switch (format)
        {
            case PlanFormat.Json:
                terminal.Out.Write(PlanJsonWriter.Write(plan));
                break;
            case PlanFormat.Mermaid:
                terminal.Out.Write(PlanMermaidWriter.Write(plan));
                break;
            case PlanFormat.Ics:
                terminal.Out.Write(PlanCalendarWriter.Write(plan));
                break;
            case PlanFormat.Csv:
                terminal.Out.Write(PlanCsvWriter.Write(plan));
                break;
            default:
                LetterPrinter.Print(new PlanLetterWriter(rules).Write(plan), terminal);
                break;
        }
    }

    /// <summary>A plan that cannot be is a result, and a program that asked for one should notice.</summary>
    private static int ExitCode(ActionPlan plan) => plan.Conflict is null ? ExitCodes.Fine : ExitCodes.Errors;

    private static void Warn(PlanRequest request, IReadOnlyCollection<Problem> problems, Terminal terminal)
    {
        if (!request.IsQuiet && problems.Count > 0)
        {
            terminal.Error.Write(ProblemText.Write(problems));
        }
    }

    /// <summary>What is wrong with an option and not with the file is a matter of the command line.</summary>
    private static int Report(string file, IReadOnlyCollection<Problem> problems, Terminal terminal)
    {
        if (problems.Any(problem => problem.Severity == ProblemSeverity.Error && problem.Place is not null))
        {
            return DistrictFiles.Report(file, problems, terminal);
        }

        foreach (var problem in problems.Where(problem => problem.Severity == ProblemSeverity.Error))
        {
            terminal.Error.Write($"error: {problem.Message}{(problem.Suggestion is null ? "" : " " + problem.Suggestion)}\n");
        }

        return ExitCodes.Usage;
    }
}
