namespace Roadmap.Reporting.Text.Layout;

/// <summary>Lays out running text beside its lead.</summary>
internal static class ParagraphLayout
{
    private const int LeastText = 20;

    internal static IEnumerable<TextLine> Lines(ParagraphBlock paragraph, int width)
    {
        var left = Math.Min(paragraph.Indent + paragraph.Hang, width - LeastText);
        var wrapped = WordWrapper.Wrap(paragraph.Runs, width - left);
        for (var i = 0; i < wrapped.Count; i++)
        {
            yield return i == 0 && paragraph.Lead is { } lead
                ? new TextLine([.. Lead(lead, paragraph.Indent, left), .. wrapped[i]])
                : new TextLine([new TextRun(new string(' ', left)), .. wrapped[i]]);
        }
    }

    private static IEnumerable<TextRun> Lead(TextRun lead, int indent, int left)
    {
        var text = PrintableText.Of(lead.Text);
        yield return new TextRun(new string(' ', indent));
        yield return lead with { Text = text };
        yield return new TextRun(new string(' ', Math.Max(1, left - indent - CellWidth.Of(text))));
    }
}
