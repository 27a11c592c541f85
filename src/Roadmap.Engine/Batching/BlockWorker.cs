using System.Collections.Immutable;
using Roadmap.Engine.Batching.Csv;
using Roadmap.Engine.Batching.Feeding;
using Roadmap.Engine.Batching.Reading;
using Roadmap.Engine.Batching.Rows;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Batching;

/// <summary>Turns blocks of lines into rows, 64 districts at a time. Keeps its buffers; not safe to share between threads.</summary>
internal sealed class BlockWorker
{
    private const int Lanes = 64;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly LaneEvaluation evaluation;
    private readonly LineReader reader;
    private readonly RowLayout layout;
    private readonly Decider decider;
    private readonly LineSlot[] slots;
    private readonly BoundDistrict[] districts = new BoundDistrict[Lanes];
    private readonly CsvLines? csv;
    private readonly RowSource source = new();
    private int filled;

    /// <param name="evaluation">The pack's evaluation.</param>
    /// <param name="words">The pack's words.</param>
    /// <param name="days">The as-of dates that were met.</param>
    /// <param name="layout">What the rows are to say.</param>
    /// <param name="output">How they are written.</param>
    /// <param name="header">The header of comma-separated values; null when lines are JSON.</param>
    internal BlockWorker(LaneEvaluation evaluation, LineVocabulary words, DayTemplates days, RowLayout layout, BatchFormat output, CsvHeader? header)
    {
        this.evaluation = evaluation;
        this.layout = layout;
        csv = header is null ? null : new CsvLines(header);
        reader = new LineReader(words, days);
        decider = evaluation.NewDecider();
        slots = [.. Enumerable.Range(0, Lanes).Select(_ => new LineSlot(words))];
        Rows = new RowText(output);
    }

    /// <summary>The rows of the block that was worked last.</summary>
    internal RowText Rows { get; }

    /// <summary>What was counted in it.</summary>
    internal BatchCounts Counts { get; } = new();

    /// <summary>The lines of it that have errors.</summary>
    internal List<BatchFault> Faults { get; } = [];

    internal LineBlock Block { get; } = new();

    /// <summary>Makes the rows of <see cref="Block"/>.</summary>
    internal void Run()
    {
        Rows.Clear();
        Counts.Clear();
        Faults.Clear();
        var text = Block.Buffer.AsSpan(0, Block.Length);
        Counts.BytesRead = text.Length;
        Counts.NextLine = Block.NextLine;
        if (Block.IsCut)
        {
            Refuse(Block.FirstLine);
        }
        else
        {
            ReadLines(text);
        }

        Flush();
        Counts.BytesWritten = Rows.Written.Length;
    }

    private void ReadLines(ReadOnlySpan<byte> text)
    {
        var number = Block.FirstLine;
        for (var start = 0; start < text.Length; number++)
        {
            var end = text[start..].IndexOf((byte)'\n');
            var line = end < 0 ? text[start..] : text.Slice(start, end);
            start += line.Length + 1;
            line = line.TrimEnd((byte)'\r');
            if (line.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0)
            {
                Counts.Blanks++;
            }
            else
            {
                ReadLine(line, number);
            }
        }
    }

    private void ReadLine(ReadOnlySpan<byte> line, long number)
    {
        var slot = NextSlot(number);
        if (number == 1 && line.StartsWith(ByteOrderMark))
        {
            line = line[ByteOrderMark.Length..];
        }

        var json = csv is null ? line : csv.ToJson(line);
        ImmutableArray<Problem> errors = [];
        if (csv?.Fault is { } fault)
        {
            slot.Refuse(fault, default);
        }
        else
        {
            errors = reader.Read(json, slot);
        }

        if (slot.Faults is { } faults)
        {
            Faults.Add(new BatchFault(number, faults, errors));
        }
    }

    private void Refuse(long number)
    {
        var faults = LineFaults.TooLong(LineFeed.MostLine);
        NextSlot(number).Refuse(faults, default);
        Faults.Add(new BatchFault(number, faults, []));
    }

    private LineSlot NextSlot(long number)
    {
        if (filled == Lanes)
        {
            Flush();
        }

        var slot = slots[filled++];
        slot.Number = number;
        return slot;
    }

    /// <summary>Decides about the districts that were read and writes their rows, in the order of the lines.</summary>
    private void Flush()
    {
        var count = 0;
        for (var i = 0; i < filled; i++)
        {
            if (slots[i].District is { } district)
            {
                districts[count++] = district;
            }
        }

        if (count > 0)
        {
            using var run = evaluation.Evaluate(districts.AsSpan(0, count));
            WriteRows(run);
        }
        else
        {
            WriteRows(null);
        }

        filled = 0;
    }

    private void WriteRows(EvaluationRun? run)
    {
        var lane = 0;
        for (var i = 0; i < filled; i++)
        {
            source.Line = slots[i];
            source.Finding = -1;
            if (slots[i].District is { } district)
            {
                source.District = district;
                source.Decision = layout.NeedsPoints ? decider.Decide(run!, district, lane) : decider.DecideFindings(run!, district, lane);
                Counts.Count(source.Decision);
                lane++;
            }
            else
            {
                Counts.Faults++;
            }

            layout.Write(Rows, source);
        }
    }
}
