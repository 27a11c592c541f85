using System.Collections.Immutable;
using Roadmap.Engine.Batching.Csv;
using Roadmap.Engine.Batching.Feeding;
using Roadmap.Engine.Batching.Reading;
using Roadmap.Engine.Batching.Rows;
using Roadmap.Engine.Deciding;

namespace Roadmap.Engine.Batching;

/// <summary>Everything about batches that is the same for all of one pack. Safe to share between threads.</summary>
internal sealed class Batch
{
    private const int BlockSize = 512 * 1024;

    private readonly LaneEvaluation lanes;
    private readonly LineVocabulary words;
    private readonly DayTemplates days;
    private readonly ImmutableArray<ColumnGroup> ofDistricts;
    private readonly ImmutableArray<ColumnGroup> ofFindings;

    internal Batch(DistrictEvaluation evaluation)
    {
        var names = new PackWords(evaluation.Plan);
        words = new LineVocabulary(evaluation.Plan.Index);
        days = new DayTemplates(evaluation);
        lanes = new LaneEvaluation(evaluation, days);
        ofDistricts = DistrictColumns.Of(evaluation.Plan, names);
        ofFindings = FindingColumns.Of(evaluation.Plan, names);
    }

    /// <summary>What can be asked for.</summary>
    internal ImmutableArray<ColumnGroup> Groups(BatchRows rows) => rows == BatchRows.Findings ? ofFindings : ofDistricts;

    internal BatchSummary Run(Stream input, Stream output, BatchOptions options, CancellationToken cancel)
    {
        var layout = new RowLayout(Chosen(options), options.Rows);
        var header = options.Input == BatchFormat.Csv && options.Shard is not null ? ReadHeader(input) : null;
        var range = options.Shard is { } shard ? ShardRange.Seek(input, shard) : LineRange.All;
        var feed = new LineFeed(input, range, BlockSize);
        if (options.Input == BatchFormat.Csv && range.FirstLine == 1)
        {
            header ??= CsvHeader.Read(words.Index.Pack, feed.TakeLine() ?? []);
        }

        if (header is { Faults.IsEmpty: false })
        {
            return Refuse(header, options);
        }

        feed.BeginAt(header is not null && range.FirstLine == 1 ? Math.Max(2, options.FirstLine) : options.FirstLine);
        var start = new RowText(options.Output);
        if (options.FirstLine == 1 && options.Shard is null or { Number: 1 })
        {
            start.Header(layout.Names);
            output.Write(start.Written);
        }

        return new BatchRunner(feed, output, options, cancel).Run(() => new BlockWorker(lanes, words, days, layout, options.Output, header));
    }

    /// <summary>Without a header that makes sense no line does.</summary>
    private static BatchSummary Refuse(CsvHeader header, BatchOptions options)
    {
        foreach (var fault in header.Faults)
        {
            options.Failed?.Invoke(new BatchFault(1, fault, []));
        }

        return new BatchCounts { Faults = header.Faults.Length, NextLine = 1 }.ToSummary();
    }

    /// <summary>Reads the first line and goes back to it.</summary>
    private CsvHeader ReadHeader(Stream input)
    {
        var origin = input.Position;
        var line = new LineFeed(input, LineRange.All, BlockSize).TakeLine() ?? [];
        input.Position = origin;
        return CsvHeader.Read(words.Index.Pack, line);
    }

    private ImmutableArray<ColumnGroup> Chosen(BatchOptions options)
    {
        var groups = Groups(options.Rows);
        return options.Columns.IsEmpty
            ? [.. groups.Where(group => group.IsUsual)]
            : [.. options.Columns.Select(name => groups.FirstOrDefault(group => group.Name == name) ?? throw new ArgumentException($"There is no column \"{name}\".", nameof(options)))];
    }
}
