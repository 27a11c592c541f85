using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Letters.Explaining;

/// <summary>A condition tree as indented sentences: the verdict, the sentence, the values behind it and where they stand.</summary>
internal static class TraceParts
{
    internal const int Step = 2;

    private const int MarkHang = 9;

    /// <summary>The recursion is as deep as the pack's conditions and the layers of its rules, which the loader limits.</summary>
    internal static IEnumerable<LetterBlock> Write(ConditionTrace trace, int depth, TraceDetail detail)
    {
        var shown = TraceSelection.Of(trace, detail);
        if (!trace.IsLeaf && shown is { Parts: [var only], MayCollapse: true })
        {
            return Write(only, depth, detail);
        }

        return trace.IsLeaf ? Leaf(trace, depth).Concat(Parts(shown, depth, detail)) : Parts(shown, depth, detail).Prepend(Tree(trace, depth));
    }

    private static IEnumerable<LetterBlock> Parts(TraceSelection shown, int depth, TraceDetail detail)
    {
        foreach (var block in shown.Parts.SelectMany(part => Write(part, depth + 1, detail)))
        {
            yield return block;
        }

        if (shown.LeftOut is { } leftOut)
        {
            yield return new ParagraphBlock(LetterParts.Quiet(leftOut)) { Indent = Indent(depth + 1), Hang = MarkHang };
        }
    }

    private static ParagraphBlock Tree(ConditionTrace trace, int depth) => Line(trace, depth, LetterParts.Plain($"{TreeWords(trace)}:"));

    private static IEnumerable<LetterBlock> Leaf(ConditionTrace trace, int depth)
    {
        var school = trace.School is null ? "" : $"{trace.School}: ";
        yield return Line(trace, depth, LetterParts.Plain(school + CountWords.Capital(trace.Sentence)));
        foreach (var cell in trace.Cells)
        {
            yield return new ParagraphBlock([.. CellParts.Write(cell)]) { Indent = Indent(depth) + MarkHang + Step };
        }
    }

    private static ParagraphBlock Line(ConditionTrace trace, int depth, TextRun run) => new(run) { Indent = Indent(depth), Lead = Mark(trace.Verdict), Hang = MarkHang };

    /// <summary>The key of a tree in words, with how many of its parts hold.</summary>
    internal static string TreeWords(ConditionTrace trace) => trace.Text switch
    {
        "all" => "all of these",
        "any" => "at least one of these",
        "none" => "none of these",
        _ => $"{trace.Text} ({Tally(trace)})",
    };

    private static string Tally(ConditionTrace trace)
    {
        var hold = trace.Children.Count(part => part.Verdict == Verdict.True);
        var unknown = trace.Children.Count(part => part.Verdict == Verdict.Unknown);
        var open = unknown == 0 ? "" : $", {CountWords.Number(unknown)} not known";
        return $"{(hold == 0 ? "none" : CountWords.Number(hold))} of {CountWords.Number(trace.Children.Length)} {(hold <= 1 ? "holds" : "hold")}{open}";
    }

    private static int Indent(int depth) => Step + (depth * Step);

    private static TextRun Mark(Verdict verdict) => verdict switch
    {
        Verdict.True => new TextRun("yes", Tone.Good),
        Verdict.False => new TextRun("no", Tone.Notice),
        _ => new TextRun("unknown", Tone.Alarm),
    };
}
