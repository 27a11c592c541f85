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

        foreach (var reading in readings.All)
        {
            if (reading.Role == speaking.Role && reading.Method >= 0 && readings.Includes(reading) && OfMethod(readings, reading, indicator) is { } trend)
            {
                return trend;
            }
        }

        return CellValue.Unknown;
    }

    /// <summary>The direction that every two readings share that may be the last two of the role and method; null when there are no two.</summary>
    private static CellValue? OfMethod(ReadingView readings, ToldReading like, Indicator indicator)
    {
        CellValue? shared = null;
        foreach (var later in readings.All)
        {
            foreach (var earlier in readings.All)
            {
                if (!MayBeLast(readings, like, earlier, later))
                {
                    continue;
                }

                var trend = Compare(earlier, later, indicator);
                if (shared is { } other && other != trend)
                {
                    return CellValue.Unknown;
                }

                shared = trend;
            }
        }

        return shared;
    }

    private static bool MayBeLast(ReadingView readings, ToldReading like, ToldReading earlier, ToldReading later)
    {
        if (ReferenceEquals(earlier, later) || !IsOfSeries(readings, like, earlier) || !IsOfSeries(readings, like, later) || earlier.Date.First > later.Date.Last)
        {
            return false;
        }

        var last = Math.Min(earlier.Date.Last, later.Date.Last);
        foreach (var other in readings.All)
        {
            if (other.Date.First > last && IsOfSeries(readings, like, other) && !ReferenceEquals(other, earlier) && !ReferenceEquals(other, later))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfSeries(ReadingView readings, ToldReading like, ToldReading reading) =>
        reading.Role == like.Role && reading.Method == like.Method && readings.Includes(reading);

    private static CellValue Compare(ToldReading earlier, ToldReading later, Indicator indicator)
    {
        var (from, to) = (earlier.Value.Value, later.Value.Value);
        return MoveSize.IsFlat(indicator, from, to) ? TrendWord.Flat : to > from ? TrendWord.Rising : TrendWord.Falling;
    }
}
