using System.Globalization;

namespace Roadmap.Import.Wording;

/// <summary>The wording of why a row or a cell was not used.</summary>
internal static class SurveyReasons
{
    internal const string EmptyRow = "The row is empty.";
    internal const string NothingAnswered = "No question of the map is answered here.";
    internal const string QuoteInside = "A quote stands inside a cell that is not in quotes, or behind its end.";
    internal const string QuoteNotClosed = "A quote that is opened here is never closed; everything below belongs to it.";
    internal const string NoRole = "It does not say who answered.";
    internal const string NotARole = "The map has no role for this.";
    internal const string NotASchool = "The map has no school for this.";
    internal const string NoSchool = "It does not say which school.";
    internal const string NotAnAnswer = "It is none of the answers in the map.";

    internal static string MoreCells(int cells, int columns) => string.Create(CultureInfo.InvariantCulture, $"The row has {cells} cells, and the table {columns} columns.");

    internal static string FewerCells(int cells, int columns) => string.Create(CultureInfo.InvariantCulture, $"The row has only {cells} cells, and the table {columns} columns.");

    internal static string ErrorInCell(string error) => $"The cell holds the error {error}.";

    internal static string NotANumber(char decimalSign) => $"It is not a number; decimals stand behind a {(decimalSign == ',' ? "comma" : "point")}, and nothing between thousands.";

    internal static string OutOfBounds(decimal? least, decimal? most) => string.Create(CultureInfo.InvariantCulture, $"The answers of this question go {Bounds(least, most)}.");

    internal static string NotADay(string? format) => $"It is not a day written as {format ?? "2026-04-15"}.";

    private static string Bounds(decimal? least, decimal? most) => (least, most) switch
    {
        ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $"from {from} to {to}"),
        ({ } from, _) => string.Create(CultureInfo.InvariantCulture, $"from {from} up"),
        _ => string.Create(CultureInfo.InvariantCulture, $"up to {most}"),
    };
}
