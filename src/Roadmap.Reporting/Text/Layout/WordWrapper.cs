using System.Collections.Immutable;

namespace Roadmap.Reporting.Text.Layout;

/// <summary>Breaks runs of text into lines at spaces. A word may change its tone halfway; a word longer than a line stands alone and is not broken.</summary>
internal sealed class WordWrapper
{
    private readonly int width;
    private readonly List<ImmutableArray<TextRun>> lines = [];
    private readonly List<TextRun> line = [];
    private readonly List<TextRun> word = [];
    private int lineWidth;
    private int wordWidth;
    private Tone spaceTone;

    private WordWrapper(int width) => this.width = width;

    internal static IReadOnlyList<ImmutableArray<TextRun>> Wrap(IEnumerable<TextRun> runs, int width)
    {
        var wrapper = new WordWrapper(width);
        foreach (var run in runs)
        {
            wrapper.Add(PrintableText.Of(run.Text), run.Tone);
        }

        wrapper.EndWord();
        wrapper.EndLine();
        return wrapper.lines;
    }

    private void Add(string text, Tone tone)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != ' ')
            {
                continue;
            }

            if (i > start)
            {
                var piece = text[start..i];
                word.Add(new TextRun(piece, tone));
                wordWidth += CellWidth.Of(piece);
            }

            if (i < text.Length)
            {
                EndWord();
                spaceTone = tone;
            }

            start = i + 1;
        }
    }

    private void EndWord()
    {
        if (word.Count == 0)
        {
            return;
        }

        if (line.Count > 0 && lineWidth + 1 + wordWidth > width)
        {
            EndLine();
        }

        if (line.Count > 0)
        {
            Append(new TextRun(" ", spaceTone == word[0].Tone ? spaceTone : Tone.Plain));
            lineWidth++;
        }

        word.ForEach(Append);
        lineWidth += wordWidth;
        word.Clear();
        wordWidth = 0;
    }

    private void Append(TextRun run)
    {
        if (line.Count > 0 && line[^1].Tone == run.Tone)
        {
            line[^1] = run with { Text = line[^1].Text + run.Text };
        }
        else
        {
            line.Add(run);
        }
    }

    private void EndLine()
    {
        if (line.Count > 0)
        {
            lines.Add([.. line]);
            line.Clear();
            lineWidth = 0;
        }
    }
}
