using System.Collections.Immutable;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Sites;

/// <summary>Where something comes from, and who sees it otherwise.</summary>
internal static class CitationBlocks
{
    internal static IEnumerable<SiteBlock> Write(Origin origin, ImmutableArray<Citation> cites, ImmutableArray<Citation> disputes, SiteContext context)
    {
        yield return new SiteHeading("Where it comes from");
        if (origin == Origin.Ours)
        {
            yield return SiteProse.Of("Our own inference.");
        }

        if (!cites.IsEmpty)
        {
            yield return new SiteList([.. cites.Select(cite => Item(cite, context))]);
        }

        if (!disputes.IsEmpty)
        {
            yield return SiteProse.Of("Another view:");
            yield return new SiteList([.. disputes.Select(cite => Item(cite, context))]);
        }
    }

    private static SiteItem Item(Citation cite, SiteContext context) => new(0,
    [
        new SiteSpan(context.Titles.Source(cite.Source)?.Title ?? cite.Source, SiteContext.Sources),
        new SiteSpan($"{(cite.At is null ? "" : $", {cite.At}")}{(cite.Says is null ? "" : $": {cite.Says.Trim()}")}"),
    ]);
}
