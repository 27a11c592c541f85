namespace Roadmap.Reference.Tests.Reference;

/// <summary>A length of calendar time.</summary>
internal sealed record Span(int Count, string Unit)
{
    internal string Text => $"{Count} {Unit}{(Count == 1 ? "" : "s")}";

    /// <summary>The day that is this much later, at the end of a shorter month.</summary>
    internal int After(int day) => Move(day, Count);

    /// <summary>The day this much later, and those from which a day is this much later: up to four, where months end.</summary>
    internal IEnumerable<int> Ends(int day) => Enumerable.Range(0, 4).Select(by => Before(day) + by).Append(After(day));

    private int Before(int day) => Move(day, -Count);

    private int Move(int day, int count)
    {
        if (day is < 1000 or > 3_640_000)
        {
            return day + (count * Unit switch { "day" => 1, "week" => 7, "month" => 30, _ => 365 });
        }

        var date = DateOnly.FromDayNumber(day);
        return (Unit switch { "day" => date.AddDays(count), "week" => date.AddDays(7 * count), "month" => date.AddMonths(count), _ => date.AddYears(count) }).DayNumber;
    }
}
