using System.CommandLine;
using Roadmap.Cli.Files;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Planning;
using Roadmap.Reporting.Reports;
using Roadmap.Rules.Districts;

namespace Roadmap.Cli.Commands;

/// <summary><c>report PATH...</c>: a page for a district's leaders, or a network's view of many districts.</summary>
internal static class ReportCommand
{
    internal static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "A district file, for its own report; a folder or several files, for the view of a network.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; its ending says the form. Without it the report is printed.", HelpName = "FILE" };
        var format = new FormatOption<ReportFormat>("html: one file with pictures that loads nothing. md: text for a wiki. json: for programs. csv: for a spreadsheet.", "html", "md", "json", "csv");
        var shared = new Option<bool>("--shared") { Description = "To give away: readings with fewer than 10 responses are hidden, and nothing rests on them. A network's view always does so." };
        var withoutPlan = new Option<bool>("--no-plan") { Description = "Leave out the plan." };
        var pack = CommonOptions.Pack();
        var quiet = CommonOptions.Quiet();
        var command = new Command("report", "Write a page for leaders: where the district stands, what to put right first, the next steps, with pictures and every reason.")
        {
            paths, output, format, shared, withoutPlan, pack, quiet,
        };
        command.SetAction((parsed, cancel) => Task.Run(() => Run(
            new ReportRequest(
                parsed.GetRequiredValue(paths),
                parsed.GetValue(pack) ?? [],
                parsed.GetValue(output),
                format.GivenIn(parsed),
                parsed.GetValue(shared),
                parsed.GetValue(withoutPlan),
                parsed.GetValue(quiet)),
            terminal,
            cancel)));
        return command;
    }

    private static int Run(ReportRequest request, Terminal terminal, CancellationToken cancel)
    {
        var pack = PackChoice.Load(request.Packs, request.IsQuiet, terminal);
        if (!pack.TryGet(out var rules))
        {
            return pack.ExitCode;
        }

        var engine = RoadmapEngine.Create(rules);
        return request.IsOfOneDistrict ? One(request, engine, terminal) : Network(request, engine, terminal, cancel);
    }

    private static int One(ReportRequest request, RoadmapEngine engine, Terminal terminal)
    {
        var file = request.Paths[0];
        var district = DistrictFiles.Load(file, terminal);
        if (!district.TryGet(out var state))
        {
            return district.ExitCode;
        }

        try
        {
            var report = DistrictReport.Create(engine, state, new ReportOptions { IsShared = request.IsShared, Plan = request.WithoutPlan ? null : new PlanOptions() });
            return Put(request, Text(report, request.ChosenFormat), ExitCodes.Fine, terminal);
        }
        catch (DistrictProblemsException exception)
        {
            return DistrictFiles.Report(file, exception.Problems, terminal);
        }
    }

    /// <summary>A district with errors does not keep the others from being told; the report names it.</summary>
    private static int Network(ReportRequest request, RoadmapEngine engine, Terminal terminal, CancellationToken cancel)
    {
        var found = ReportDistricts.Of(request.Paths, engine, terminal, cancel);
        if (found.States.IsEmpty)
        {
            return found.ExitCode;
        }

        var report = NetworkReport.Create(engine, found.States, found.LeftOut);
        return Put(request, Text(report, request.ChosenFormat), found.ExitCode, terminal);
    }

    private static string Text(DistrictReport report, ReportFormat format) => format switch
    {
        ReportFormat.Markdown => report.Markdown(),
        ReportFormat.Json => report.Json(),
        ReportFormat.Csv => report.Csv(),
        _ => report.Html(),
    };

    private static string Text(NetworkReport report, ReportFormat format) => format switch
    {
        ReportFormat.Markdown => report.Markdown(),
        ReportFormat.Json => report.Json(),
        ReportFormat.Csv => report.Csv(),
        _ => report.Html(),
    };

    private static int Put(ReportRequest request, string text, int exitCode, Terminal terminal)
    {
        if (request.Output is not { } path)
        {
            terminal.Out.Write(text);
            return exitCode;
        }

        try
        {
            WholeFile.Write(path, text);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            terminal.Error.Write(ErrorText.CannotWrite(path));
            return ExitCodes.CouldNotRun;
        }

        if (!request.IsQuiet)
        {
            terminal.Out.Write($"Wrote {path}\n");
        }

        return exitCode;
    }
}
