using System.Collections.Immutable;

namespace Roadmap.Reporting.Sites;

/// <summary>One page of a site.</summary>
/// <param name="Name">Its name, by which other pages lead to it: <c>rules/devices-before-why</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">What stands on it.</param>
internal sealed record SitePage(string Name, string Title, ImmutableArray<SiteBlock> Blocks);
