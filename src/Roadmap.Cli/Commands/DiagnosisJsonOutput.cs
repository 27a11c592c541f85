using System.Text.Json;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Json;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Commands;

/// <summary>
/// Prints one document for one file and an array for several, in the order given. In the place of a file that cannot be used stand its problems, so that the
/// result is always whole; they are told on the error side too.
/// </summary>
internal sealed class DiagnosisJsonOutput(RoadmapEngine engine, DiagnosisRequest request, Terminal terminal)
{
    internal int Run(CancellationToken cancel)
    {
        var exitCode = ExitCodes.Fine;
        var results = ReadAll(cancel);
        foreach (var (file, read) in request.Files.Zip(results))
        {
            exitCode = ExitCodes.Worst(exitCode, read.Value is null ? DistrictFiles.Report(file, read.Problems, terminal) : request.ExitCode(read.Value));
        }

        terminal.Out.Write(JsonText.Write(json => Write(results, json)));
        return exitCode;
    }

    private List<Checked<Diagnosis>> ReadAll(CancellationToken cancel)
    {
        using var progress = ProgressLine.Begin("Reading", request.IsQuiet, terminal);
        var results = new List<Checked<Diagnosis>>();
        foreach (var file in request.Files)
        {
            cancel.ThrowIfCancellationRequested();
            progress.Report(results.Count + 1, request.Files.Count);
            results.Add(DiagnosisReading.Read(file, engine));
        }

        return results;
    }

    private static void Write(List<Checked<Diagnosis>> results, Utf8JsonWriter json)
    {
        if (results.Count == 1)
        {
            Write(results[0], json);
            return;
        }

        json.WriteStartArray();
        results.ForEach(result => Write(result, json));
        json.WriteEndArray();
    }

    private static void Write(Checked<Diagnosis> result, Utf8JsonWriter json)
    {
        if (result.Value is { } diagnosis)
        {
            DiagnosisJsonWriter.Write(diagnosis, json);
        }
        else
        {
            ProblemsJsonWriter.Write(result.Problems, json);
        }
    }
}
