using System.Collections.Immutable;

namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>
/// The order in which readings speak: by role as the indicator lists them, then newest first with undated ones last, then by method as the pack lists
/// them with unnamed ones last, then the lower value. A month counts as its last day.
/// </summary>
internal static class SpeakingOrder
{
    internal static ImmutableArray<ToldReading> Sort(IEnumerable<ToldReading> readings, ImmutableArray<int> roles) =>
    [
        .. readings
            .OrderBy(reading => roles.IndexOf(reading.Role))
            .ThenByDescending(reading => IsDated(reading) ? reading.Date.Last : -1)
            .ThenByDescending(reading => reading.Date.First)
            .ThenBy(reading => (uint)reading.Method)
            .ThenBy(reading => reading.Value.Value)
            .ThenBy(reading => reading.Value.Day.First),
    ];

    internal static bool IsDated(ToldReading reading) => reading.Date.First > DayInterval.Earliest;
}
