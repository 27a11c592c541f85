using System.Collections.Immutable;

namespace Roadmap.Reporting.Text.Layout;

/// <summary>Lays a letter out on a page of a given width. What writes to a file and what writes to a terminal print the same lines.</summary>
public static class LetterLayout
{
    private const int LeastWidth = 40;

    /// <summary>The lines of the letter.</summary>
    /// <param name="letter">What to lay out.</param>
    /// <param name="width">The width of a line in character cells; what is below 40 counts as 40.</param>
    /// <exception cref="ArgumentNullException"><paramref name="letter"/> is null.</exception>
    public static IEnumerable<TextLine> Lines(Letter letter, int width)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return Spaced(letter.Blocks, Math.Max(width, LeastWidth));
    }

    private static IEnumerable<TextLine> Spaced(ImmutableArray<LetterBlock> blocks, int width)
    {
        var hasText = false;
        var wantsGap = false;
        foreach (var block in blocks)
        {
            wantsGap |= block is GapBlock or HeadingBlock;
            foreach (var line in Lines(block, width))
            {
                if (wantsGap && hasText)
                {
                    yield return TextLine.Empty;
                }

                wantsGap = false;
                hasText = true;
                yield return line;
            }

            wantsGap |= block is HeadingBlock { IsTitle: true };
        }
    }

    private static IEnumerable<TextLine> Lines(LetterBlock block, int width) => block switch
    {
        HeadingBlock heading => HeadingLayout.Lines(heading, width),
        ParagraphBlock paragraph => ParagraphLayout.Lines(paragraph, width),
        BarsBlock bars => BarsLayout.Lines(bars, width),
        VerbatimBlock verbatim => verbatim.Text.TrimEnd('\n').Split('\n').Select(line => new TextLine([new TextRun(PrintableText.Of(line).TrimEnd())])),
        _ => [],
    };
}
