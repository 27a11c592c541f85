using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Letters.Explaining;

/// <summary>A condition tree as indented sentences: the verdict, the condition, the values behind it and where they stand.</summary>
internal static class TraceParts
{
    internal const int Step = 2;

    private const int MarkHang = 9;

    /// <summary>A count over more parts than this lists only those that hold or are not known.</summary>
    private const int MostParts = 8;

    /// <summary>The recursion is as deep as the pack's condition, which the loader limits.</summary>
    internal static IEnumerable<LetterBlock> Write(ConditionTrace trace, int depth, TraceDetail detail)
    {
        if (trace is { Text: "all", Children: [var only] })
        {
            return Write(only, depth, detail);
        }

        return trace.Children.IsEmpty ? [Leaf(trace, depth)] : Tree(trace, depth, detail);
    }

    private static IEnumerable<LetterBlock> Tree(ConditionTrace trace, int depth, TraceDetail detail)
    {
        var told = Told(trace, detail);
        yield return Line(trace, depth, LetterParts.Plain($"{TreeWords(trace)}:"));
        foreach (var block in told.SelectMany(child => Write(child, depth + 1, detail)))
        {
            yield return block;
        }

        var silent = trace.Children.Length - told.Length;
        if (silent > 0)
        {
            yield return new ParagraphBlock(LetterParts.Quiet($"and {Silent(silent, trace, detail)}")) { Indent = Indent(depth + 1) + MarkHang };
        }
    }

    private static ImmutableArray<ConditionTrace> Told(ConditionTrace trace, TraceDetail detail) => trace.Text switch
    {
        "all" or "any" when detail == TraceDetail.Missing => [.. trace.Children.Where(child => child.Verdict != Verdict.True)],
        "none" when detail == TraceDetail.Missing => [.. trace.Children.Where(child => child.Verdict != Verdict.False)],
        "all" or "any" or "none" => trace.Children,
        _ when trace.Children.Length > MostParts => [.. trace.Children.Where(child => child.Verdict != Verdict.False)],
        _ => trace.Children,
    };

    private static string Silent(int count, ConditionTrace trace, TraceDetail detail) => detail == TraceDetail.Missing && trace.Text is "all" or "any"
        ? $"{CountWords.Of(count, "part that holds", "parts that hold")}"
        : $"{CountWords.Of(count, "that does not hold", "that do not hold")}";

    private static string TreeWords(ConditionTrace trace) => trace.Text switch
    {
        "all" => "all of these",
        "any" => "at least one of these",
        "none" => "none of these",
        _ => $"{trace.Text} ({Tally(trace.Children)})",
    };

    private static string Tally(ImmutableArray<ConditionTrace> parts)
    {
        var hold = parts.Count(part => part.Verdict == Verdict.True);
        var unknown = parts.Count(part => part.Verdict == Verdict.Unknown);
        var held = $"{CountWords.Of(hold, "holds", "hold")}";
        return unknown == 0 ? $"{held} of {CountWords.Number(parts.Length)}" : $"{held} of {CountWords.Number(parts.Length)}, {CountWords.Number(unknown)} not known";
    }

    private static ParagraphBlock Leaf(ConditionTrace trace, int depth)
    {
        var school = trace.School is null ? "" : $"{trace.School}: ";
        return Line(trace, depth, [LetterParts.Plain(school + trace.Text), .. trace.Cells.SelectMany(cell => CellParts.Write(cell, trace.Cells.Length > 1 || trace.Text != cell.Cell))]);
    }

    private static ParagraphBlock Line(ConditionTrace trace, int depth, params ImmutableArray<TextRun> runs) =>
        new(runs) { Indent = Indent(depth), Lead = Mark(trace.Verdict), Hang = MarkHang };

    private static int Indent(int depth) => Step + (depth * Step);

    private static TextRun Mark(Verdict verdict) => verdict switch
    {
        Verdict.True => new TextRun("yes", Tone.Good),
        Verdict.False => new TextRun("no", Tone.Notice),
        _ => new TextRun("unknown", Tone.Alarm),
    };
}
