using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Roadmap.Reporting.Markup;

namespace Roadmap.Reporting.Sites;

/// <summary>Writes all pages into one HTML file without scripts that loads nothing; pages lead to each other inside it.</summary>
internal static class HtmlSiteWriter
{
    private const string Style = """
        :root { color-scheme: light dark; }
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #1a202c; background: #fff; }
        a { color: #1a4f8b; }
        section { border-top: 2px solid #cbd5e0; margin-top: 3rem; padding-top: 1rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border: 1px solid #a0aec0; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        code { background: #edf2f7; padding: 0 .2rem; overflow-wrap: anywhere; }
        .wide { overflow-x: auto; }
        .picture { background: #fff; }
        @media (prefers-color-scheme: dark) {
          body { color: #e2e8f0; background: #171923; }
          a { color: #90cdf4; }
          code { background: #2d3748; }
          th, td { border-color: #4a5568; }
        }
        @media print { section { break-before: page; } }
        """;

    internal static string Write(ImmutableArray<SitePage> pages)
    {
        var names = pages.Select(page => page.Name).ToHashSet(StringComparer.Ordinal);
        // Line ends of the source file must not show in the file that is written.
        var style = Style.ReplaceLineEndings("\n");
        var text = new StringBuilder();
        text.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        text.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(ContentPolicy.Of(style)).Append("\">\n");
        text.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Escape(pages[0].Title)).Append("</title>\n");
        text.Append("<style>").Append(style).Append("</style>\n</head>\n<body>\n<main>\n");
        for (var at = 0; at < pages.Length; at++)
        {
            Page(text, pages[at], at == 0, names);
        }

        return text.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Page(StringBuilder text, SitePage page, bool isFirst, HashSet<string> names)
    {
        var (level, name) = (isFirst ? 1 : 2, Anchor(page.Name));
        text.Append(isFirst ? "<div" : "<section").Append(" id=\"").Append(name).Append("\">\n");
        text.Append("<h").Append(level).Append('>').Append(Escape(page.Title)).Append("</h").Append(level).Append(">\n");
        foreach (var block in page.Blocks)
        {
            Block(text, block, level + 1, names);
        }

        text.Append(isFirst ? "</div>\n" : $"<p><a href=\"#{Anchor(IndexPage.Name)}\">All pages</a></p>\n</section>\n");
    }

    private static void Block(StringBuilder text, SiteBlock block, int level, HashSet<string> names)
    {
        _ = block switch
        {
            SiteHeading heading => text.Append("<h").Append(level).Append('>').Append(Escape(heading.Text)).Append("</h").Append(level).Append(">\n"),
            SiteProse prose => text.Append("<p>").Append(Spans(prose.Spans, names)).Append("</p>\n"),
            SiteList list => List(text, list, names),
            SiteTable table => Table(text, table, names),
            SitePicture picture => text.Append("<div class=\"wide picture\" tabindex=\"0\" role=\"group\" aria-label=\"").Append(Escape(picture.Title)).Append("\">\n").Append(picture.Svg).Append("</div>\n"),
            _ => throw new UnreachableException($"No way to write {block.GetType().Name}."),
        };
    }

    private static StringBuilder List(StringBuilder text, SiteList list, HashSet<string> names)
    {
        var depth = -1;
        foreach (var item in list.Items)
        {
            if (item.Depth > depth)
            {
                text.Append("<ul>\n");
            }
            else
            {
                text.Append("</li>\n");
                for (; depth > item.Depth; depth--)
                {
                    text.Append("</ul>\n</li>\n");
                }
            }

            depth = item.Depth;
            text.Append("<li>").Append(Spans(item.Spans, names)).Append('\n');
        }

        for (; depth > 0; depth--)
        {
            text.Append("</li>\n</ul>\n");
        }

        return list.Items.IsEmpty ? text : text.Append("</li>\n</ul>\n");
    }

    private static StringBuilder Table(StringBuilder text, SiteTable table, HashSet<string> names)
    {
        text.Append("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"").Append(Escape(string.Join(", ", table.Heads))).Append("\"><table>\n<thead><tr>");
        foreach (var head in table.Heads)
        {
            text.Append("<th scope=\"col\">").Append(Escape(head)).Append("</th>");
        }

        text.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Append("<tr>").Append(string.Concat(row.Select(cell => $"<td>{Spans(cell, names)}</td>"))).Append("</tr>\n");
        }

        return text.Append("</tbody>\n</table></div>\n");
    }

    private static string Spans(ImmutableArray<SiteSpan> spans, HashSet<string> names) => string.Concat(spans.Select(span => Span(span, names)));

    private static string Span(SiteSpan span, HashSet<string> names)
    {
        var marked = span.Style switch
        {
            SpanStyle.Code => $"<code>{Escape(span.Text)}</code>",
            SpanStyle.Strong => $"<strong>{Escape(span.Text)}</strong>",
            _ => Escape(span.Text),
        };
        return span.Target is { } target && names.Contains(target) ? $"<a href=\"#{Anchor(target)}\">{marked}</a>" : marked;
    }

    /// <summary>Page names are ids and a slash, which an address would take for its own.</summary>
    private static string Anchor(string name) => name.Replace('/', '-');

    private static string Escape(string text) => HtmlText.Escape(text);
}
