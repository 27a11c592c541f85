using System.Globalization;

namespace Roadmap.Rules.Vocabulary;

/// <summary>Recognizes how else people write dates, so that a problem can show the right spelling.</summary>
internal static class DateText
{
    private static readonly string[] OtherDays =
    [
        "M/d/yyyy", "M-d-yyyy", "M.d.yyyy", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy",
        "d MMMM yyyy", "d MMM yyyy",
    ];

    private static readonly string[] OtherMonths = ["M/yyyy", "yyyy/M", "yyyy-M", "MMMM yyyy", "MMM yyyy"];

    /// <summary>The date as it should be written, or null. A slashed date is read the US way, month first.</summary>
    internal static string? Suggest(string text)
    {
        if (TryExact(text, OtherDays, out var day))
        {
            return PartialDate.Of(day).ToString();
        }

        return TryExact(text, OtherMonths, out var month) ? PartialDate.Of(month).ToString()[..7] : null;
    }

    private static bool TryExact(string text, string[] formats, out DateOnly date) =>
        DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out date);
}
