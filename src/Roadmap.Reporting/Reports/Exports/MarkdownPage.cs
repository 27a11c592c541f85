using System.Collections.Immutable;
using Roadmap.Reporting.Reports.Charts;
using Roadmap.Reporting.Sites;

namespace Roadmap.Reporting.Reports.Exports;

/// <summary>Gathers the blocks of a report and writes them as one page of Markdown.</summary>
internal sealed class MarkdownPage(string title)
{
    private readonly List<SiteBlock> blocks = [];

    internal MarkdownPage Heading(string text)
    {
        blocks.Add(new SiteHeading(text));
        return this;
    }

    internal MarkdownPage Say(params ImmutableArray<SiteSpan> spans)
    {
        blocks.Add(new SiteProse(spans));
        return this;
    }

    internal MarkdownPage Say(string text) => Say(new SiteSpan(text));

    internal MarkdownPage List(IEnumerable<SiteItem> items)
    {
        var all = items.ToImmutableArray();
        if (!all.IsEmpty)
        {
            blocks.Add(new SiteList(all));
        }

        return this;
    }

    internal MarkdownPage List(IEnumerable<string> items) => List(items.Select(item => new SiteItem(0, [new SiteSpan(item)])));

    internal MarkdownPage Table(DataTable table)
    {
        blocks.Add(new SiteTable(table.Heads, [.. table.Rows.Select(row => row.Select(cell => ImmutableArray.Create(new SiteSpan(cell))).ToImmutableArray())]));
        return this;
    }

    internal string Write() => MarkdownSiteWriter.Write([new SitePage(IndexPage.Name, title, [.. blocks])])[0].Content;
}
