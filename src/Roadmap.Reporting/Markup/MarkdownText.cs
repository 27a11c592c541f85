using System.Buffers;
using System.Text;

namespace Roadmap.Reporting.Markup;

/// <summary>Writes text so that Markdown reads it as text.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>|#&~");

    /// <summary>One line; every character that Markdown or HTML would take for its own stands behind a backslash.</summary>
    internal static string Escape(string text)
    {
        var line = OneLine(text);
        var mark = ListMark(line);
        var escaped = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length; at++)
        {
            if (at == mark || Special.Contains(line[at]))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[at]);
        }

        return escaped.ToString();
    }

    /// <summary>Code, in as many backticks as it takes. In a table a bar would end the cell even there.</summary>
    internal static string Code(string text)
    {
        var line = OneLine(text);
        var fence = new string('`', LongestRun(line) + 1);
        var pad = line.StartsWith('`') || line.EndsWith('`') ? " " : "";
        return $"{fence}{pad}{line.Replace("|", "\\|", StringComparison.Ordinal)}{pad}{fence}";
    }

    /// <summary>Where the sign stands that would make a list of the line, if it began one: a dash, a plus, or what follows a number; -1 when there is none.</summary>
    private static int ListMark(string line)
    {
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var isMark = digits >= 0 && (digits == 0 ? line[0] is '-' or '+' : line[digits] is '.' or ')') && (digits + 1 == line.Length || line[digits + 1] == ' ');
        return isMark ? digits : -1;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
