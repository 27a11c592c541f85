using System.CommandLine;
using Roadmap.Cli.Batching;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Engine.Batching;

namespace Roadmap.Cli.Commands;

/// <summary><c>batch [IN] [-o OUT]</c>: any number of districts, a line each, into rows of a table.</summary>
internal static class BatchCommand
{
    internal static Command Create(Terminal terminal)
    {
        var input = new Argument<string?>("IN") { Description = "A file with a district as JSON on each line, or a .csv file. Without it: standard input.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; it is there when it is whole. Without it: standard output.", HelpName = "OUT" };
        var from = BatchOptionReader.Format("--from", "How the input is written; without it as its name says, else ndjson.");
        var format = BatchOptionReader.Format("--format", "How to write the rows; without it as the name of the output says, else ndjson.");
        var rows = BatchOptionReader.Rows();
        var columns = BatchOptionReader.Columns();
        var line = BatchOptionReader.FromLine();
        var shard = BatchOptionReader.Shard();
        var resume = new Option<bool>("--resume") { Description = "Go on where an earlier run of the same command stopped; without one, begin." };
        var threads = BatchOptionReader.Threads();
        var pack = CommonOptions.Pack();
        var failOn = FailOn.Option();
        var quiet = CommonOptions.Quiet();
        var command = new Command("batch", "Diagnose any number of districts, a line each, into rows of a table: a filter from standard input to standard output, or from file to file.")
        {
            input, output, from, format, rows, columns, line, shard, resume, threads, pack, failOn, quiet,
        };
        command.SetAction((parsed, cancel) => Task.Run(() =>
        {
            var (inPath, outPath) = (parsed.GetValue(input), parsed.GetValue(output));
            var options = new BatchOptions
            {
                Input = parsed.GetValue(from) ?? FormatOf(inPath),
                Output = parsed.GetValue(format) ?? FormatOf(outPath),
                Rows = parsed.GetValue(rows),
                Columns = parsed.GetResult(columns) is null ? [] : parsed.GetValue(columns),
                FirstLine = parsed.GetValue(line) ?? 1,
                Shard = parsed.GetValue(shard),
                Threads = parsed.GetValue(threads) ?? Environment.ProcessorCount,
            };
            var request = new BatchRequest(inPath, outPath, options, parsed.GetValue(resume), parsed.GetValue(failOn), parsed.GetValue(quiet));
            return Run(request, parsed.GetValue(pack) ?? [], terminal, cancel);
        }));
        return command;
    }

    private static BatchFormat FormatOf(string? path) => path?.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) == true ? BatchFormat.Csv : BatchFormat.Json;

    private static int Run(BatchRequest request, string[] packs, Terminal terminal, CancellationToken cancel)
    {
        if (Missing(request) is { } missing)
        {
            terminal.Error.Write(missing);
            return ExitCodes.Usage;
        }

        var engine = EngineChoice.Load(packs, request.IsQuiet, terminal);
        if (!engine.TryGet(out var loaded))
        {
            return engine.ExitCode;
        }

        if (BatchOptionReader.UnknownColumn(request.Options.Columns, loaded.BatchColumns(request.Options.Rows)) is { } unknown)
        {
            terminal.Error.Write(unknown);
            return ExitCodes.Usage;
        }

        return new BatchRun(loaded, request, terminal, cancel).Run();
    }

    private static string? Missing(BatchRequest request) => request switch
    {
        { Options.Shard: not null, Input: null } => BatchText.NeedsFile("--shard", "a file to read"),
        { Resumes: true, Input: null } => BatchText.NeedsFile("--resume", "a file to read"),
        { Resumes: true, Output: null } => BatchText.NeedsFile("--resume", "a file to write, with -o"),
        _ => null,
    };
}
