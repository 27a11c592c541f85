using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Roadmap.Reporting.Markup;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Sites;

/// <summary>Writes each page as a Markdown file; pages lead to each other by relative paths.</summary>
internal static class MarkdownSiteWriter
{
    internal static ImmutableArray<PackFile> Write(ImmutableArray<SitePage> pages)
    {
        var names = pages.Select(page => page.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. pages.Select(page => new PackFile(page.Name + ".md", Page(page, names))),
            .. pages.SelectMany(page => page.Blocks.OfType<SitePicture>()).Select(picture => new PackFile(picture.File, picture.Svg)),
        ];
    }

    private static string Page(SitePage page, HashSet<string> names)
    {
        var up = string.Concat(Enumerable.Repeat("../", page.Name.Count(letter => letter == '/')));
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownText.Escape(page.Title)).Append('\n');
        foreach (var block in page.Blocks)
        {
            text.Append('\n').Append(Block(block)).Append('\n');
        }

        if (page.Name != IndexPage.Name)
        {
            text.Append("\n[All pages](").Append(up).Append(IndexPage.Name).Append(".md)\n");
        }

        return text.ToString();

        string Block(SiteBlock part) => part switch
        {
            SiteHeading heading => $"## {MarkdownText.Escape(heading.Text)}",
            SiteProse prose => Spans(prose.Spans),
            SiteList list => string.Join('\n', list.Items.Select(item => $"{new string(' ', item.Depth * 2)}- {Spans(item.Spans)}")),
            SiteTable table => Table(table),
            SitePicture picture => $"![{MarkdownText.Escape(picture.Title)}]({up}{picture.File})",
            _ => throw new UnreachableException($"No way to write {part.GetType().Name}."),
        };

        string Table(SiteTable table) => string.Join('\n',
        [
            $"| {string.Join(" | ", table.Heads.Select(MarkdownText.Escape))} |",
            $"|{string.Concat(table.Heads.Select(_ => " --- |"))}",
            .. table.Rows.Select(row => $"| {string.Join(" | ", row.Select(cell => Spans(cell)))} |"),
        ]);

        string Spans(ImmutableArray<SiteSpan> spans) => string.Concat(spans.Select(Span)).Trim();

        string Span(SiteSpan span)
        {
            // Spaces at the ends stay outside of marks.
            var core = span.Text.Trim();
            if (core.Length == 0)
            {
                return span.Text.Length == 0 ? "" : " ";
            }

            var marked = span.Style switch
            {
                SpanStyle.Code => MarkdownText.Code(core),
                SpanStyle.Strong => $"**{MarkdownText.Escape(core)}**",
                _ => MarkdownText.Escape(core),
            };
            var linked = span.Target is { } target && names.Contains(target) ? $"[{marked}]({up}{target}.md)" : marked;
            return $"{(char.IsWhiteSpace(span.Text[0]) ? " " : "")}{linked}{(char.IsWhiteSpace(span.Text[^1]) ? " " : "")}";
        }
    }
}
