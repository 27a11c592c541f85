namespace Roadmap.Reporting.Sites;

/// <summary>A picture that stands in the page.</summary>
/// <param name="File">The name of its file, for formats that keep pictures apart.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Svg">The picture.</param>
internal sealed record SitePicture(string File, string Title, string Svg) : SiteBlock;
