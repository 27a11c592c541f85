using System.Text.RegularExpressions;

namespace Roadmap.Reporting.Exports;

/// <summary>Writes one field of comma-separated values.</summary>
internal static partial class CsvField
{
    /// <summary>
    /// The field, quoted where it has to be. A text that a spreadsheet would take for a formula gets an apostrophe before it; a plain number keeps its sign.
    /// </summary>
    internal static string Of(string text)
    {
        var safe = BeginsLikeAFormula(text) && !Number().IsMatch(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny("\",\r\n'") || safe.StartsWith(' ') || safe.EndsWith(' ') ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <summary>Spreadsheets look past spaces at the beginning, and take the wide forms of the signs for the signs.</summary>
    private static bool BeginsLikeAFormula(string text) =>
        text.Length > 0 && ("\t\r\n".Contains(text[0], StringComparison.Ordinal) || text.TrimStart() is [var first, ..] && "=+-@＝＋－＠".Contains(first, StringComparison.Ordinal));

    [GeneratedRegex(@"\A[+-]?[0-9]+(\.[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
