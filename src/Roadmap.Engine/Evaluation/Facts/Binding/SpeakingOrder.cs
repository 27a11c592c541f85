using System.Collections.Immutable;

namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>
/// The order in which readings speak: by role as the indicator lists them, then newest first with undated ones last, then by method as the pack lists
/// them with unnamed ones last, then the lower value. A month counts as its last day.
/// </summary>
internal static class SpeakingOrder
{
    private const int FewReadings = 16;

    /// <summary>Sorts in place. Of readings that are equal in all of it the one stated first stays first.</summary>
    internal static void Sort(ToldReading[] readings, ImmutableArray<int> roles)
    {
        if (readings.Length <= FewReadings)
        {
            SortFew(readings, roles);
            return;
        }

        ToldReading[] sorted = [.. readings.Order(Comparer<ToldReading>.Create((one, other) => Compare(one, other, roles)))];
        sorted.CopyTo(readings, 0);
    }

    private static void SortFew(ToldReading[] readings, ImmutableArray<int> roles)
    {
        for (var i = 1; i < readings.Length; i++)
        {
            var reading = readings[i];
            var place = i;
            for (; place > 0 && Compare(readings[place - 1], reading, roles) > 0; place--)
            {
                readings[place] = readings[place - 1];
            }

            readings[place] = reading;
        }
    }

    private static int Compare(ToldReading one, ToldReading other, ImmutableArray<int> roles)
    {
        var order = one.Role == other.Role ? 0 : roles.IndexOf(one.Role).CompareTo(roles.IndexOf(other.Role));
        order = order != 0 ? order : LastDay(other).CompareTo(LastDay(one));
        order = order != 0 ? order : other.Date.First.CompareTo(one.Date.First);
        order = order != 0 ? order : ((uint)one.Method).CompareTo((uint)other.Method);
        order = order != 0 ? order : one.Value.Value.CompareTo(other.Value.Value);
        return order != 0 ? order : one.Value.Day.First.CompareTo(other.Value.Day.First);
    }

    private static int LastDay(ToldReading reading) => IsDated(reading) ? reading.Date.Last : -1;

    internal static bool IsDated(ToldReading reading) => reading.Date.First > DayInterval.Earliest;
}
