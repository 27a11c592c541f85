namespace Roadmap.Reporting.Graphs;

/// <summary>Breaks a title into lines that fit a box.</summary>
internal static class TitleLines
{
    /// <summary>The lines; what does not fit ends in three dots and has to stand in full elsewhere. A word longer than a line is cut.</summary>
    internal static List<string> Of(string title, int length, int most)
    {
        var lines = new List<string> { "" };
        foreach (var word in title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Length > length ? word[..(length - 1)] + "…" : word))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > length)
            {
                if (lines.Count == most)
                {
                    lines[^1] += "…";
                    return lines;
                }

                lines.Add(word);
            }
            else
            {
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            }
        }

        return lines;
    }
}
