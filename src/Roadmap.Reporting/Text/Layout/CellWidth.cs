using System.Globalization;
using System.Text;

namespace Roadmap.Reporting.Text.Layout;

/// <summary>Counts the character cells that text takes on a terminal: 0 for marks, 2 for wide letters and pictures, else 1.</summary>
internal static class CellWidth
{
    /// <summary>First and last of each block of wide characters, ascending.</summary>
    private static ReadOnlySpan<int> Wide =>
    [
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
        0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD,
    ];

    internal static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    private static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
        {
            return 1;
        }

        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        for (var i = 0; i < Wide.Length; i += 2)
        {
            if (rune.Value >= Wide[i] && rune.Value <= Wide[i + 1])
            {
                return 2;
            }
        }

        return 1;
    }
}
