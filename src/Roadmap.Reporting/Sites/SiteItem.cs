using System.Collections.Immutable;

namespace Roadmap.Reporting.Sites;

/// <summary>One item of a list.</summary>
/// <param name="Depth">0 for the outermost.</param>
/// <param name="Spans">Its text.</param>
internal sealed record SiteItem(int Depth, ImmutableArray<SiteSpan> Spans);
