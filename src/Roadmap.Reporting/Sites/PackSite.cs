using System.Collections.Immutable;
using Roadmap.Engine;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;

namespace Roadmap.Reporting.Sites;

/// <summary>A pack as pages to read: what it knows, from which sources, in which order, with examples from its own tests.</summary>
public static class PackSite
{
    /// <summary>The pages as Markdown files that lead to each other, the first of them <c>README.md</c>, and the picture of the order.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="tests">Its tests, which give the examples; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public static ImmutableArray<PackFile> Markdown(RulePack pack, PackTestSuite? tests = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return MarkdownSiteWriter.Write(Pages(pack, tests));
    }

    /// <summary>The same pages in one HTML file that needs nothing else and loads nothing.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="tests">Its tests, which give the examples; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public static string Html(RulePack pack, PackTestSuite? tests = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return HtmlSiteWriter.Write(Pages(pack, tests));
    }

    private static ImmutableArray<SitePage> Pages(RulePack pack, PackTestSuite? tests)
    {
        var context = new SiteContext(pack, tests, RoadmapEngine.Create(pack));
        return
        [
            IndexPage.Write(context),
            OrderPage.Write(context),
            .. pack.Areas.Select(area => AreaPage.Write(area, context)),
            .. pack.Practices.Select(practice => PracticePage.Write(practice, context)),
            .. pack.Rules.Select(rule => RulePage.Write(rule, context)),
            WordsPage.Write(context),
            SourcesPage.Write(context),
        ];
    }
}
