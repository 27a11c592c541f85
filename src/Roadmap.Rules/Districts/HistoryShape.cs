using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Districts;

/// <summary>Checks that an area's history ascends and ends in its level.</summary>
internal static class HistoryShape
{
    internal static void Check(AreaState area, PastDates dates, ProblemCollector problems)
    {
        StatedLevel? before = null;
        foreach (var entry in area.History)
        {
            dates.Check("This part of the history", entry.Date);
            if (entry.Date is { Date: { } date } && before is { Date.Date: { } previous } && GoesBack(previous, date))
            {
                problems.Add(DistrictProblems.HistoryGoesBack(entry.Date.Place, date, previous, before.Date.Place));
            }

            before = entry;
        }

        if (before is not null && area.Level is { } level && !string.Equals(level.Text, before.Level.Text, StringComparison.Ordinal))
        {
            problems.Add(DistrictProblems.HistoryEndsElsewhere(level.Place, level.Text, before.Level.Text, before.Level.Place));
        }
    }

    // A month may follow a day inside it: only what certainly lies before the previous entry, or on the same day, goes back.
    private static bool GoesBack(PartialDate previous, PartialDate date) =>
        date.Last < previous.First || (date == previous && date.Day != 0);
}
