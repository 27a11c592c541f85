using System.Collections.Immutable;

namespace Roadmap.Reporting.Text.Layout;

/// <summary>Lays bars out in columns: title, bar, word, note. Long titles and notes go on below themselves; on a narrow page notes go below the bar.</summary>
internal sealed class BarsLayout
{
    /// <summary>Reached, still to the target, beyond the target.</summary>
    internal const string Marks = "■□·";

    private const int Indent = 2;
    private const int Between = 2;
    private const int CellsPerStep = 2;
    private const int LeastTitle = 16;
    private const int LeastNote = 25;

    private readonly int titleWidth;
    private readonly int wordWidth;
    private readonly int noteWidth;
    private readonly bool hasNoteColumn;

    private BarsLayout(BarsBlock bars, int width)
    {
        var steps = bars.Rows.Select(row => row.Steps).DefaultIfEmpty(0).Max();
        wordWidth = bars.Rows.Select(row => CellWidth.Of(row.Word)).DefaultIfEmpty(0).Max();
        var room = width - Indent - Between - (steps * CellsPerStep) - Between - wordWidth - Between;
        var title = bars.Rows.Select(row => CellWidth.Of(row.Title)).DefaultIfEmpty(0).Max();
        hasNoteColumn = room - Math.Min(title, LeastTitle) >= LeastNote;
        titleWidth = Math.Min(title, Math.Max(LeastTitle, hasNoteColumn ? room - LeastNote : room));
        noteWidth = hasNoteColumn ? room - titleWidth : width - Indent - Between;
    }

    internal static IEnumerable<TextLine> Lines(BarsBlock bars, int width)
    {
        var layout = new BarsLayout(bars, width);
        return bars.Rows.SelectMany(layout.Lines);
    }

    private IEnumerable<TextLine> Lines(BarRow row)
    {
        var titles = WordWrapper.Wrap([new TextRun(row.Title)], titleWidth);
        var notes = WordWrapper.Wrap(row.Note, noteWidth);
        for (var i = 0; i < Math.Max(titles.Count, hasNoteColumn ? notes.Count : 0); i++)
        {
            ImmutableArray<TextRun> title = i < titles.Count ? titles[i] : [];
            ImmutableArray<TextRun> note = hasNoteColumn && i < notes.Count ? notes[i] : [];
            yield return Line(title, i == 0 ? [.. Bar(row)] : [], i == 0 ? new TextRun(row.Word, row.Tone) : new TextRun(""), note, row.Steps);
        }

        foreach (var note in hasNoteColumn ? [] : notes)
        {
            yield return new TextLine([new TextRun(new string(' ', Indent + Between)), .. note]);
        }
    }

    private TextLine Line(ImmutableArray<TextRun> title, ImmutableArray<TextRun> bar, TextRun word, ImmutableArray<TextRun> note, int steps)
    {
        ImmutableArray<ImmutableArray<TextRun>> cells = [title, bar, [word with { Text = PrintableText.Of(word.Text) }], note];
        ImmutableArray<int> widths = [titleWidth, steps * CellsPerStep, wordWidth, noteWidth];
        var last = cells.Length - 1;
        while (last > 0 && cells[last].All(run => run.Text.Length == 0))
        {
            last--;
        }

        var runs = ImmutableArray.CreateBuilder<TextRun>();
        runs.Add(new TextRun(new string(' ', Indent)));
        for (var i = 0; i <= last; i++)
        {
            runs.AddRange(cells[i].Where(run => run.Text.Length > 0));
            var used = cells[i].Sum(run => CellWidth.Of(run.Text));
            runs.Add(new TextRun(i < last ? new string(' ', Math.Max(0, widths[i] - used) + Between) : ""));
        }

        return new TextLine(runs.ToImmutable());
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
}
