using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>Where an indicator is heading: its speaking role's last two readings by one method, compared.</summary>
internal static class ReadingTrend
{
    internal static CellValue Of(ReadingView readings, Indicator indicator)
    {
        if (readings.Speaking is not { } speaking || !indicator.Type.IsOrdered)
        {
            return CellValue.Unknown;
        }

        for (var i = 0; i < readings.All.Length; i++)
        {
            var later = readings.All[i];
            if (later.Role == speaking.Role && readings.Includes(later) && later.Method >= 0 && Earlier(readings, i) is { } earlier)
            {
                return Compare(earlier, later, indicator);
            }
        }

        return CellValue.Unknown;
    }

    private static ToldReading? Earlier(ReadingView readings, int index)
    {
        var later = readings.All[index];
        for (var i = index + 1; i < readings.All.Length && readings.All[i].Role == later.Role; i++)
        {
            if (readings.All[i].Method == later.Method)
            {
                return readings.All[i];
            }
        }

        return null;
    }

    private static CellValue Compare(ToldReading earlier, ToldReading later, Indicator indicator)
    {
        var (from, to) = (earlier.Value.Value, later.Value.Value);
        if (MoveSize.IsFlat(indicator, from, to))
        {
            return TrendWord.Flat;
        }

        // Which of the two is the later one must be certain before it can be a rise or a fall.
        return earlier.Date.Last >= later.Date.First ? CellValue.Unknown : to > from ? TrendWord.Rising : TrendWord.Falling;
    }
}
