using System.Globalization;
using System.Text.RegularExpressions;

namespace Roadmap.Reporting.Words;

/// <summary>Says days as people in the districts write them: <c>Aug 20, 2014</c>, <c>Aug 2014</c>.</summary>
internal static partial class DayWords
{
    internal static string Long(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    internal static string Of(DateOnly day) => day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>The same text with every day and month in it written so; a year alone stays as it is.</summary>
    internal static string In(string text) => Written().Replace(text, Said);

    private static string Said(Match match)
    {
        var isDay = match.Groups["day"].Success;
        return isDay
            ? DateOnly.TryParseExact(match.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Of(day) : match.Value
            : DateOnly.TryParseExact(match.Value + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.ToString("MMM yyyy", CultureInfo.InvariantCulture) : match.Value;
    }

    [GeneratedRegex(@"(?<![\w./-])[0-9]{4}-[0-9]{2}(?<day>-[0-9]{2})?(?![\w/-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
