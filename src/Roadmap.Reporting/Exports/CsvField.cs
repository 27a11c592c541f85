namespace Roadmap.Reporting.Exports;

/// <summary>Writes one field of comma-separated values.</summary>
internal static class CsvField
{
    /// <summary>The field, quoted where it has to be. A text that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    internal static string Of(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r\n".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().ContainsAny("\",\r\n'") || safe.StartsWith(' ') || safe.EndsWith(' ') ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
