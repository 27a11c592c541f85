namespace Roadmap.Rules.Text;

/// <summary>Makes text safe to print on a terminal: one dot for each character that would steer it, hide or reorder what it shows.</summary>
internal static class PlainText
{
    /// <summary>The text with the same length; tabs and line breaks become spaces.</summary>
    internal static string Of(string text) =>
        string.Create(text.Length, text, static (plain, text) =>
        {
            for (var i = 0; i < plain.Length; i++)
            {
                var isPair = char.IsSurrogate(text[i])
                    && (char.IsHighSurrogate(text[i]) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) : i > 0 && char.IsHighSurrogate(text[i - 1]));
                plain[i] = text[i] is '\t' or '\n' or '\r' ? ' ' : CharacterCheck.IsRefused(text[i]) && !isPair ? '\u00B7' : text[i];
            }
        });
}
