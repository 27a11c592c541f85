using System.CommandLine;
using Roadmap.Cli.Importing;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;

namespace Roadmap.Cli.Commands;

/// <summary><c>import SURVEY --map MAP</c>: makes readings of the rows of a survey and puts them into a district file.</summary>
internal static class ImportCommand
{
    internal static Command Create(Terminal terminal)
    {
        var survey = new Argument<string>("SURVEY") { Description = "The survey as it was exported: CSV, or an Excel workbook (.xlsx)." };
        var map = new Option<string>("--map") { Description = "The file that says which column is which reading.", HelpName = "MAP.yaml", Required = true };
        var output = new Option<string?>("--output", "-o") { Description = "The district file to begin.", HelpName = "FILE" };
        var into = new Option<string?>("--into") { Description = "The district file to put the readings into; nothing else in it changes.", HelpName = "FILE" };
        var all = new Option<bool>("--all") { Description = "List everything that was not used, not only the first of it." };
        var pack = CommonOptions.Pack();
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command("import", "Make readings of a survey, CSV or Excel, put them into a district file, and list every row and cell that was not used.") { survey, map, output, into, all, pack, format, quiet };
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is not null && result.GetValue(into) is not null)
            {
                result.AddError("-o begins a file and --into changes one. Leave one of them out.");
            }
        });
        command.SetAction((parsed, _) => Task.Run(() =>
        {
            var request = new ImportRequest(
                parsed.GetRequiredValue(survey),
                parsed.GetRequiredValue(map),
                parsed.GetValue(output),
                parsed.GetValue(into),
                parsed.GetValue(all),
                parsed.GetValue(quiet));
            var chosen = PackChoice.Load(parsed.GetValue(pack) ?? [], request.IsQuiet, terminal);
            return chosen.TryGet(out var rules) ? Run(new SurveyImporter(request, rules, terminal), request, parsed.GetValue(format), terminal) : chosen.ExitCode;
        }));
        return command;
    }

    private static int Run(SurveyImporter importer, ImportRequest request, OutputFormat format, Terminal terminal)
    {
        var imported = importer.Run();
        if (!imported.TryGet(out var result))
        {
            return imported.ExitCode;
        }

        if (format == OutputFormat.Json)
        {
            terminal.Out.Write(ImportJson.Write(result, request));
        }
        else
        {
            LetterPrinter.Print(ImportLetter.Write(result, request), terminal);
        }

        return ExitCodes.Fine;
    }
}
