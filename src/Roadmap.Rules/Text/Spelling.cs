namespace Roadmap.Rules.Text;

/// <summary>Finds what was probably meant by a misspelt word.</summary>
public static class Spelling
{
    private const int LongestWord = 80;

    /// <summary>The candidate nearest to <paramref name="text"/>, or null when none is near: at most about a third of the letters may be wrong.</summary>
    /// <remarks>Ties go to the ordinally smaller candidate, so the answer does not depend on the order of the candidates.</remarks>
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var most = MostEdits(text);
        foreach (var candidate in candidates)
        {
            var edits = string.Equals(text, candidate, StringComparison.OrdinalIgnoreCase) ? 0 : Edits(text, candidate, most);
            if (edits < most || (edits == most && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0)))
            {
                nearest = candidate;
                most = edits;
            }
        }

        return nearest;
    }

    /// <summary><c>Did you mean "x"?</c>, or null when nothing is near.</summary>
    /// <param name="text">The word as written.</param>
    /// <param name="candidates">The words that exist, in any order.</param>
    public static string? DidYouMean(string text, IEnumerable<string> candidates) =>
        Nearest(text, candidates) is { } nearest ? $"Did you mean \"{nearest}\"?" : null;

    private static int MostEdits(string text) => text.Length > LongestWord ? -1 : (text.Length + 1) / 3;

    /// <summary>Edits to turn one word into the other (insert, delete, replace, swap neighbours); more than <paramref name="most"/> when there are too many.</summary>
    private static int Edits(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
        {
            return most + 1;
        }

        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[right.Length];
    }
}
