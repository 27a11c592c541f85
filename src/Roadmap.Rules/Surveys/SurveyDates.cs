using Roadmap.Rules.Districts;

namespace Roadmap.Rules.Surveys;

/// <summary>When the answers were given: one date for all of them, or a column.</summary>
public sealed record SurveyDates
{
    /// <summary>The date of all answers; null when a column tells.</summary>
    public StatedDate? Fixed { get; init; }

    /// <summary>The column that tells; a reading takes the latest day of its answers. Null for a fixed date.</summary>
    public StatedText? Column { get; init; }

    /// <summary>How the column writes a day, in letters of .NET: <c>MM/dd/yyyy</c>; null for 2026-04-15, with or without a time behind it.</summary>
    public string? Format { get; init; }
}
