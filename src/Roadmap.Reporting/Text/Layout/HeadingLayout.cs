namespace Roadmap.Reporting.Text.Layout;

/// <summary>Lays out headings: a title with a double rule below it, a section in capitals of its own line.</summary>
internal static class HeadingLayout
{
    internal static IEnumerable<TextLine> Lines(HeadingBlock heading, int width)
    {
        var widest = 0;
        foreach (var runs in WordWrapper.Wrap([new TextRun(heading.Text, Tone.Strong)], width))
        {
            widest = Math.Max(widest, runs.Sum(run => CellWidth.Of(run.Text)));
            yield return new TextLine(runs);
        }

        yield return new TextLine([new TextRun(new string(heading.IsTitle ? '=' : '-', widest), Tone.Quiet)]);
    }
}
