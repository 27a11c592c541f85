using System.Collections.Immutable;

namespace Roadmap.Reporting.Sites;

/// <summary>A list, which may hold lists: an item is at most one deeper than the one before it.</summary>
/// <param name="Items">The items from top to bottom.</param>
internal sealed record SiteList(ImmutableArray<SiteItem> Items) : SiteBlock;
