namespace Roadmap.Reporting.Sites;

/// <summary>A heading below the page's title.</summary>
/// <param name="Text">The heading.</param>
internal sealed record SiteHeading(string Text) : SiteBlock;
