using Roadmap.Cli.Inputs;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Letters;

namespace Roadmap.Cli.Commands;

/// <summary>Prints a letter for each district file, one after the other; a file that cannot be used does not keep the others from being read.</summary>
internal sealed class DiagnosisTextOutput(RoadmapEngine engine, DiagnosisRequest request, Terminal terminal)
{
    private readonly DiagnosisLetterWriter letters = new(engine.Pack);

    internal int Run(CancellationToken cancel)
    {
        var exitCode = ExitCodes.Fine;
        var isFirst = true;
        foreach (var file in request.Files)
        {
            cancel.ThrowIfCancellationRequested();
            var read = DiagnosisReading.Read(file, engine);
            if (read.Value is { } diagnosis)
            {
                terminal.Out.Write(isFirst ? "" : "\n\n");
                Print(file, diagnosis);
                isFirst = false;
            }

            exitCode = ExitCodes.Worst(exitCode, read.Value is null ? DistrictFiles.Report(file, read.Problems, terminal) : request.ExitCode(read.Value));
        }

        return exitCode;
    }

    private void Print(string file, Diagnosis diagnosis)
    {
        var options = new LetterOptions { ShowAll = request.ShowAll, ExplainCommand = request.IsQuiet ? null : id => ExplainCommand.Line(file, id, request.Packs) };
        LetterPrinter.Print(letters.Write(diagnosis, options), terminal);
    }
}
