using System.Globalization;
using System.Text;

namespace Roadmap.Reporting.Text.Layout;

/// <summary>Makes text safe to print: it can neither drive a terminal nor read differently from what it says.</summary>
internal static class PrintableText
{
    /// <summary>Line breaks and tabs become spaces; control characters and marks that turn the direction of text become U+FFFD.</summary>
    internal static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            printable.Append(rune.Value is '\n' or '\r' or '\t' ? " " : IsUnsafe(rune) ? "\uFFFD" : rune.ToString());
        }

        return printable.ToString();
    }

    private static bool IsUnsafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
