namespace Roadmap.Rules.Text;

/// <summary>Makes what somebody wrote fit to be quoted in one line of a message.</summary>
internal static class Shown
{
    private const int Most = 100;

    /// <summary>The text on one line, at most 100 characters of it.</summary>
    internal static string Of(string text)
    {
        var line = text.AsSpan();
        var cut = line.Length > Most;
        if (cut)
        {
            line = line[..(char.IsHighSurrogate(line[Most - 1]) ? Most - 1 : Most)];
        }

        var shown = PlainText.Of(line.ToString());
        return cut ? shown + "..." : shown;
    }
}
