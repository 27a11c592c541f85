namespace Roadmap.Reporting.Sites;

/// <summary>A run of text on a page.</summary>
/// <param name="Text">The text, as it is to be read.</param>
/// <param name="Target">The name of the page it leads to, an address on the web, or null.</param>
/// <param name="Style">How it is set.</param>
internal sealed record SiteSpan(string Text, string? Target = null, SpanStyle Style = SpanStyle.Plain)
{
    internal static SiteSpan Code(string text) => new(text, null, SpanStyle.Code);

    internal static SiteSpan Strong(string text) => new(text, null, SpanStyle.Strong);
}
