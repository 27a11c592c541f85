namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>Writes the day of something that happened.</summary>
internal static class DayText
{
    /// <summary>The day at its own precision; null when it did not certainly happen or nobody dated it.</summary>
    internal static string? OrNull(DayInterval day, int asOf)
    {
        var isUndated = day.First <= DayInterval.Earliest && day.Last >= asOf;
        return !day.IsKnown || isUndated || !day.HasCertainlyHappened(asOf) ? null : CellText.Date(day, asOf);
    }
}
