using System.Text.Encodings.Web;
using System.Text.Unicode;
using Roadmap.Reporting.Text.Layout;

namespace Roadmap.Reporting.Markup;

/// <summary>Writes text so that HTML and SVG read it as text, inside an element or a quoted attribute.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Letters of every script stay as they are; everything that could be read as markup, or not at all, becomes a character reference.
    /// Control characters and marks that turn the direction of text are replaced.</summary>
    internal static string Escape(string text) => Encoder.Encode(PrintableText.Of(text));
}
