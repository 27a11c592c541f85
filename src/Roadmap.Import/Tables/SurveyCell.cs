namespace Roadmap.Import.Tables;

/// <summary>One cell of a table.</summary>
/// <param name="Text">Its text, without surrounding space and with every break as one space.</param>
/// <param name="Number">The number, of a cell that holds one and not a text; null otherwise.</param>
/// <param name="Day">The day, of a cell that holds one and not a text; null otherwise.</param>
/// <param name="Fault">Why the cell cannot be read; null when it can.</param>
internal readonly record struct SurveyCell(string Text, decimal? Number = null, DateOnly? Day = null, string? Fault = null)
{
    /// <summary>True when nothing stands in the cell.</summary>
    internal bool IsBlank => Text.Length == 0 && Fault is null;

    /// <summary>A cell that holds a text.</summary>
    internal static SurveyCell Of(string? text) => new(OneLine(text ?? ""));

    /// <summary>A text as it is compared: breaks and runs of space are one space, none at the ends.</summary>
    internal static string OneLine(string text) =>
        text.AsSpan().ContainsAny("\r\n\t\u00A0") || text.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', text.Split([' ', '\r', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
            : text.Trim();
}
