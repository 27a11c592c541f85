using System.Collections.Immutable;

namespace Roadmap.Reporting.Text.Layout;

/// <summary>Lays bars out in columns: title, bar, word, note.</summary>
internal static class BarsLayout
{
    /// <summary>Reached, still to the target, beyond the target.</summary>
    internal const string Marks = "■□·";

    private const int Indent = 2;
    private const int Between = 2;
    private const int CellsPerStep = 2;
    private const int LeastNote = 20;

    internal static IEnumerable<TextLine> Lines(BarsBlock bars, int width)
    {
        var title = bars.Rows.Select(row => CellWidth.Of(row.Title)).DefaultIfEmpty(0).Max();
        var word = bars.Rows.Select(row => CellWidth.Of(row.Word)).DefaultIfEmpty(0).Max();
        return bars.Rows.SelectMany(row => Lines(row, title, word, width));
    }

    private static IEnumerable<TextLine> Lines(BarRow row, int titleWidth, int wordWidth, int width)
    {
        var left = Indent + titleWidth + Between + (row.Steps * CellsPerStep) + Between + wordWidth + Between;
        var isNarrow = width - left < LeastNote;
        var noteLeft = isNarrow ? Indent + Between : left;
        var notes = WordWrapper.Wrap(row.Note, width - noteLeft);
        ImmutableArray<TextRun> head =
        [
            new TextRun(new string(' ', Indent) + Padded(row.Title, titleWidth + Between)),
            .. Bar(row),
            new TextRun(new string(' ', Between) + (isNarrow || notes.Count == 0 ? row.Word : Padded(row.Word, wordWidth + Between)), row.Tone),
        ];
        var rest = isNarrow ? 0 : 1;
        yield return isNarrow || notes.Count == 0 ? new TextLine(head) : new TextLine([.. head, .. notes[0]]);
        foreach (var note in notes.Skip(rest))
        {
            yield return new TextLine([new TextRun(new string(' ', noteLeft)), .. note]);
        }
    }

    private static IEnumerable<TextRun> Bar(BarRow row)
    {
        var reached = Math.Clamp(row.Reached ?? 0, 0, row.Steps);
        var target = row.Reached is null ? 0 : Math.Clamp(row.Target, reached, row.Steps);
        yield return Marked(0, reached, row.Tone);
        yield return Marked(1, target - reached, Tone.Quiet);
        yield return Marked(2, row.Steps - target, Tone.Quiet);
    }

    private static TextRun Marked(int mark, int steps, Tone tone) => new(new string(Marks[mark], steps * CellsPerStep), tone);

    private static string Padded(string text, int width)
    {
        var printable = PrintableText.Of(text);
        return printable + new string(' ', Math.Max(0, width - CellWidth.Of(printable)));
    }
}
