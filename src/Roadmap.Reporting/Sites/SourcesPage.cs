using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Sites;

/// <summary>The publications the pack rests on.</summary>
internal static class SourcesPage
{
    internal static SitePage Write(SiteContext context) => new(SiteContext.Sources, "Sources",
        context.Pack.Sources.IsEmpty
            ? [SiteProse.Of("The pack names no source.")]
            : [new SiteList([.. context.Pack.Sources.Select(source => new SiteItem(0,
            [
                SiteSpan.Code(source.Id),
                new SiteSpan($" {SourceWords.InFull(source)}{(source.Notes is null ? "" : $" {source.Notes.Trim()}")}"),
            ]))])]);
}
