namespace Roadmap.Rules.Text;

/// <summary>Finds characters that have no business in a text for people: they hide, reorder or break what is read.</summary>
internal static class CharacterCheck
{
    /// <summary>The first character of <paramref name="text"/> that is refused, or -1. Tabs and line breaks are fine.</summary>
    internal static int FirstRefused(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if ((char.ConvertToUtf32(text[i], text[i + 1]) & 0xFFFE) == 0xFFFE)
                {
                    return i;
                }

                i++;
            }
            else if (IsRefused(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>True for a single unit that is refused; the halves of a pair are for the caller to match.</summary>
    internal static bool IsRefused(char character) =>
        character switch
        {
            '\t' or '\n' or '\r' => false,
            < ' ' => true,
            < '\u007F' => false,
            _ => char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF'
                || IsDirection(character) || char.IsSurrogate(character) || character is >= '\uFDD0' and <= '\uFDEF' or >= '\uFFFE',
        };

    /// <summary>True for the invisible marks that change the direction of text.</summary>
    internal static bool IsDirection(char character) =>
        character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
