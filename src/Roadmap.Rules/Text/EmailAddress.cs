namespace Roadmap.Rules.Text;

/// <summary>Recognizes e-mail addresses, which do not belong in files that travel.</summary>
internal static class EmailAddress
{
    internal static bool IsIn(string text) => text.Split([' ', ',', ';', '<', '>', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(IsAddress);

    private static bool IsAddress(string word)
    {
        var at = word.IndexOf('@', StringComparison.Ordinal);
        var point = word.LastIndexOf('.');
        return at > 0 && point > at + 1 && point < word.Length - 1;
    }
}
