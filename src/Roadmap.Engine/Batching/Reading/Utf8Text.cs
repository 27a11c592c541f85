using System.Text.Json;
using System.Text.Unicode;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>Tells texts that need no second look from those that do: marks that hide or reorder text, escapes, space around it.</summary>
internal static class Utf8Text
{
    /// <summary>Whether the token is a text or number of which each byte is a character as it stands, without space around it.</summary>
    internal static bool IsPlain(ref readonly Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String:
            case JsonTokenType.PropertyName:
                return !json.ValueIsEscaped && IsPlain(json.ValueSpan);
            case JsonTokenType.Number:
            case JsonTokenType.True:
            case JsonTokenType.False:
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether the token says nothing.</summary>
    internal static bool IsBlank(ref readonly Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Null || (json.TokenType == JsonTokenType.String && json.ValueSpan.IsEmpty);

    private static bool IsPlain(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text.Length > LineLimits.Text || text[0] == ' ' || text[^1] == ' ')
        {
            return false;
        }

        return text.IndexOfAnyExceptInRange((byte)' ', (byte)'~') < 0 || IsPlainBeyondAscii(text);
    }

    /// <summary>Letters of two bytes from U+00C0 to U+05FF: none of them is a space, a control or a mark that is refused.</summary>
    private static bool IsPlainBeyondAscii(ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
        {
            if (letter < ' ' || letter == 0x7F || letter is (>= 0xC0 and < 0xC3) or > 0xD7)
            {
                return false;
            }
        }

        return Utf8.IsValid(text);
    }
}
