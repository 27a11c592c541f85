using System.Diagnostics;
using System.Globalization;
using Roadmap.Cli.Files;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Engine.Batching;

namespace Roadmap.Cli.Batching;

/// <summary>Runs one batch from a file or standard input to a file or standard output.</summary>
internal sealed class BatchRun(RoadmapEngine engine, BatchRequest request, Terminal terminal, CancellationToken cancel)
{
    private const int ShownFaults = 20;
    private const int SecondsBetween = 5;

    private readonly Stopwatch sinceLast = Stopwatch.StartNew();
    private long faults;
    private long nextLine = request.Options.FirstLine;

    internal int Run()
    {
        if (request.Input is { } path && !File.Exists(path))
        {
            terminal.Error.Write(ErrorText.NoSuchFile(path, NearbyPaths.Find(path)));
            return ExitCodes.CouldNotRun;
        }

        try
        {
            using var input = request.Input is null ? terminal.InBytes : new FileStream(request.Input, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
            return request.Output is null ? RunOpen(input) : RunToFile(input, request.Output);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException(exception.Message, exception);
        }
        catch (ArgumentOutOfRangeException exception) when (FileLimit.IsMeantBy(exception))
        {
            throw FileLimit.AsFault(exception);
        }
    }

    private int RunOpen(Stream input)
    {
        try
        {
            return End(engine.RunBatch(input, terminal.OutBytes, Options(request.Options.FirstLine, null), cancel));
        }
        catch (OperationCanceledException)
        {
            Say(BatchText.StoppedOpen(nextLine));
            return ExitCodes.Interrupted;
        }
    }

    private int RunToFile(Stream input, string output)
    {
        using var part = new PartFile(output, Settings(input));
        if (request.Resumes && part.IsComplete)
        {
            Say(BatchText.Done(output));
            return ExitCodes.Fine;
        }

        if ((request.Resumes ? part.FindMark() : (1, 0)) is not { } mark)
        {
            terminal.Error.Write(BatchText.OtherSettings(part.PartName));
            return ExitCodes.CouldNotRun;
        }

        if (mark.NextLine > 1)
        {
            Say(BatchText.Resumed(mark.NextLine));
        }

        nextLine = Math.Max(mark.NextLine, request.Options.FirstLine);
        return Write(input, part, mark.Bytes);
    }

    private int Write(Stream input, PartFile part, long bytes)
    {
        try
        {
            var output = part.Open(bytes);
            part.Mark(nextLine);
            var summary = engine.RunBatch(input, output, Options(nextLine, part), cancel);
            if (summary is { Districts: 0, NextLine: 1, Faults: > 0 })
            {
                return End(summary);
            }

            part.Complete();
            return End(summary);
        }
        catch (OperationCanceledException)
        {
            Say(BatchText.Stopped(part, nextLine));
            return ExitCodes.Interrupted;
        }
    }

    private BatchOptions Options(long firstLine, PartFile? part) => request.Options with
    {
        FirstLine = firstLine,
        Progressed = progress => Progressed(progress, part),
        Failed = Failed,
    };

    private void Progressed(BatchProgress progress, PartFile? part)
    {
        nextLine = progress.NextLine;
        part?.Mark(progress.NextLine);
        if (sinceLast.Elapsed.TotalSeconds >= SecondsBetween)
        {
            sinceLast.Restart();
            Say(BatchText.Progress(progress));
        }
    }

    private void Failed(BatchFault fault)
    {
        if (++faults <= ShownFaults)
        {
            terminal.Error.Write(BatchText.Fault(fault));
        }
    }

    private int End(BatchSummary summary)
    {
        terminal.OutBytes.Flush();
        if (faults > ShownFaults)
        {
            terminal.Error.Write(BatchText.MoreFaults(faults - ShownFaults));
        }

        Say(BatchText.Summary(summary));
        var found = request.FailOn?.IsMetBy(summary) == true ? ExitCodes.Findings : ExitCodes.Fine;
        return ExitCodes.Worst(summary.Faults > 0 ? ExitCodes.Errors : ExitCodes.Fine, found);
    }

    private void Say(string text)
    {
        if (!request.IsQuiet)
        {
            terminal.Error.Write(text);
        }
    }

    /// <summary>What the rows depend on; the input by its size.</summary>
    private string Settings(Stream input)
    {
        var options = request.Options;
        var packs = string.Join(' ', engine.Pack.Packs.Select(pack => $"{pack.Id}@{pack.Version}#{pack.Hash}"));
        var shard = options.Shard is { } part ? $"{part.Number}/{part.Count}" : "1/1";
        var length = input.CanSeek ? input.Length : -1;
        return string.Create(CultureInfo.InvariantCulture, $"{packs} {options.Input} {options.Output} {options.Rows} {string.Join(',', options.Columns)} {options.FirstLine} {shard} {length}");
    }
}
