using System.Text.RegularExpressions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>An answer to a question about a reading, taken apart: <c>62% on 2024-05 by questionnaire, 96 of 160</c>. All but the value may be left out.</summary>
/// <param name="Value">What is left when the details are taken off.</param>
/// <param name="Date">As it was written; null when left out.</param>
/// <param name="Method">As it was written; null when left out.</param>
/// <param name="Responses">How many answered; null when left out.</param>
/// <param name="Invited">How many were asked; null when left out.</param>
internal sealed partial record ReadingText(string Value, string? Date, string? Method, int? Responses, int? Invited)
{
    internal static ReadingText Of(string answer)
    {
        var reading = new ReadingText(answer.Trim(), null, null, null, null);
        while (Shorter(reading) is { } shorter)
        {
            reading = shorter;
        }

        return reading;
    }

    private static ReadingText? Shorter(ReadingText reading)
    {
        var text = reading.Value;
        if (reading.Invited is null && Counts().Match(text) is { Success: true } counts
            && int.TryParse(counts.Groups[1].ValueSpan, out var responses) && int.TryParse(counts.Groups[2].ValueSpan, out var invited))
        {
            return reading with { Value = Before(text, counts), Responses = responses, Invited = invited };
        }

        if (reading.Date is null && Day().Match(text) is { Success: true } day && PlainAnswer.Date(day.Groups[1].Value, mayBeNever: false) is { } date)
        {
            return reading with { Value = Before(text, day), Date = date };
        }

        return reading.Method is null && Means().Match(text) is { Success: true } means
            ? reading with { Value = Before(text, means), Method = means.Groups[1].Value }
            : null;
    }

    private static string Before(string text, Match match) => text[..match.Index].TrimEnd(' ', ',');

    [GeneratedRegex(@"(?:^|[\s,])(\d{1,9}) of (\d{1,9})$", RegexOptions.CultureInvariant)]
    private static partial Regex Counts();

    [GeneratedRegex(@"[\s,]on ([^,]+(?:, \d{4})?)$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Day();

    [GeneratedRegex(@"[\s,]by ([A-Za-z][A-Za-z -]*)$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Means();
}
