using System.Globalization;

namespace Roadmap.Rules.Yaml;

/// <summary>Follows a quoted text from its opening quote on.</summary>
internal static class QuoteScan
{
    private const string Escapes = "0abt\tnvfre \"/\\N_LPxuU\r\n";

    /// <summary>The offset of the closing quote, or the length of the text when there is none.</summary>
    internal static int End(string content, int opening)
    {
        var quote = content[opening];
        for (var at = opening + 1; at < content.Length; at++)
        {
            if (content[at] == '\\' && quote == '"')
            {
                at++;
            }
            else if (content[at] == quote)
            {
                if (quote == '"' || at + 1 == content.Length || content[at + 1] != '\'')
                {
                    return at;
                }

                at++;
            }
        }

        return content.Length;
    }

    /// <summary>The offset of the first backslash before the closing quote that begins no escape; -1 when there is none.</summary>
    internal static int UnknownEscape(string content, int opening)
    {
        if (content[opening] != '"')
        {
            return -1;
        }

        var end = End(content, opening);
        for (var at = opening + 1; at < end; at++)
        {
            if (content[at] != '\\')
            {
                continue;
            }

            if (at + 1 >= end || !IsEscape(content, at + 1))
            {
                return at;
            }

            at++;
        }

        return -1;
    }

    private static bool IsEscape(string content, int letter)
    {
        var digits = content[letter] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        return Escapes.Contains(content[letter], StringComparison.Ordinal)
            && letter + digits < content.Length
            && (digits == 0 || IsCharacter(content.AsSpan(letter + 1, digits)));
    }

    private static bool IsCharacter(ReadOnlySpan<char> digits) =>
        uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is < 0xD800 or (> 0xDFFF and <= 0x10FFFF);
}
