using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts.Evidence;

/// <summary>How well the reading that speaks is supported by fresh readings of other roles or by other methods.</summary>
internal static class ReadingConfidence
{
    internal static Confidence Of(ToldReading speaking, ReadingView readings, Indicator indicator)
    {
        var day = readings.Day.First;
        if (IndicatorCells.IsStale(indicator, speaking, day))
        {
            return Confidence.Stale;
        }

        var agrees = false;
        for (var i = 0; i < readings.All.Length; i++)
        {
            var other = readings.All[i];
            if (!readings.Includes(other) || IndicatorCells.IsStale(indicator, other, day) || !IsAnotherVoice(readings, i, speaking))
            {
                continue;
            }

            if (Differs(speaking.Value, other.Value, indicator))
            {
                return Confidence.Disputed;
            }

            agrees |= Agrees(speaking.Value, other.Value, indicator);
        }

        return agrees ? Confidence.Triangulated : Confidence.Single;
    }

    /// <summary>The newest of another role, or of the same role by another named method.</summary>
    private static bool IsAnotherVoice(ReadingView readings, int index, ToldReading speaking)
    {
        var other = readings.All[index];
        if (other.Role == speaking.Role && (other.Method == speaking.Method || other.Method < 0 || speaking.Method < 0))
        {
            return false;
        }

        for (var i = 0; i < index; i++)
        {
            var newer = readings.All[i];
            if (newer.Role == other.Role && newer.Method == other.Method && readings.Includes(newer))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Differs(CellValue one, CellValue other, Indicator indicator) =>
        indicator.Type.IsOrdered ? MoveSize.IsApart(indicator, one.Value, other.Value) : one != other;

    private static bool Agrees(CellValue one, CellValue other, Indicator indicator) =>
        one == other || (indicator.Type.IsOrdered && MoveSize.IsFlat(indicator, one.Value, other.Value));
}
