using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>How many days a duration of calendar months or years is at least and at most, wherever it begins.</summary>
internal static class DurationDays
{
    private const int MonthsOfYear = 12;

    // Adding stops at the last day there is, so that a very long duration may be any number of days.
    private const long MostSure = 36_500;

    internal static long Least(CalendarDuration duration) => Whole(duration) is <= MostSure and var days ? days : 0;

    private static long Whole(CalendarDuration duration) => duration.Unit switch
    {
        DurationUnit.Day => duration.Amount,
        DurationUnit.Week => 7L * duration.Amount,
        DurationUnit.Month => LeastOfMonths(duration.Amount),
        _ => 365L * duration.Amount,
    };

    internal static long Most(CalendarDuration duration) => duration.Unit switch
    {
        DurationUnit.Day => duration.Amount,
        DurationUnit.Week => 7L * duration.Amount,
        DurationUnit.Month => (366L * (duration.Amount / MonthsOfYear)) + (31L * (duration.Amount % MonthsOfYear)),
        _ => 366L * duration.Amount,
    };

    // February is two days short of thirty, and a month's end may be cut by three more.
    private static long LeastOfMonths(int months) =>
        (365L * (months / MonthsOfYear)) + Math.Max(0, (30L * (months % MonthsOfYear)) - 5);
}
