namespace Roadmap.Reporting.Sites;

/// <summary>A part of a page. The closed set of parts is what every format can write.</summary>
internal abstract record SiteBlock;
