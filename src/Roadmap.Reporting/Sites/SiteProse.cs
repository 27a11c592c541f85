using System.Collections.Immutable;

namespace Roadmap.Reporting.Sites;

/// <summary>A paragraph.</summary>
/// <param name="Spans">Its text.</param>
internal sealed record SiteProse(ImmutableArray<SiteSpan> Spans) : SiteBlock
{
    internal static SiteProse Of(params ImmutableArray<SiteSpan> spans) => new(spans);

    internal static SiteProse Of(string text) => new([new SiteSpan(text)]);
}
