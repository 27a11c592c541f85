namespace Roadmap.Rules.Text;

/// <summary>The one form of an id: lower-case words of ASCII letters and digits joined by single hyphens, the first beginning with a letter.</summary>
internal static class IdText
{
    /// <summary>Longer ids do not fit a line of text.</summary>
    internal const int MostLength = 100;

    internal static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MostLength || !char.IsAsciiLetterLower(text[0]) || text[^1] == '-')
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]) && (text[i] != '-' || text[i - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The id that somebody probably meant: <c>Shared Vision</c> gives <c>shared-vision</c>; null when nothing is left of it.</summary>
    internal static string? Repair(string text)
    {
        var words = string.Concat(text.Select(character => char.IsAsciiLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(word => !char.IsAsciiLetterLower(word[0]));
        var id = string.Join('-', words);
        return IsValid(id) ? id : null;
    }
}
