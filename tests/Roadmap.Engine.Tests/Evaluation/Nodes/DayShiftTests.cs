using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Evaluation.Nodes;

public sealed class DayShiftTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void EndsAfter_TheLastDayOfTheCalendar_IsLaterThanItselfByAnyTime(int months, bool expected)
    {
        var never = DateOnly.MaxValue.DayNumber;

        new DayShift(new CalendarDuration(months, DurationUnit.Month)).EndsAfter(never, never).Should().Be(expected);
    }

    [Theory]
    [InlineData(DurationUnit.Day)]
    [InlineData(DurationUnit.Week)]
    [InlineData(DurationUnit.Month)]
    [InlineData(DurationUnit.Year)]
    public void EndsAfter_DaysAroundTheEnd_AgreesWithTheCalendar(DurationUnit unit)
    {
        // From before one leap year to after the next, and over the end of a century that has none.
        foreach (var start in new[] { new DateOnly(1896, 1, 1), new DateOnly(2023, 6, 1) })
        {
            foreach (var amount in new[] { 0, 1, 2, 3, 5, 6, 11, 12, 13, 25, 48, 97, 400 })
            {
                var shift = new DayShift(new CalendarDuration(amount, unit));
                for (var day = start.DayNumber; day < start.DayNumber + 700; day++)
                {
                    var end = shift.Duration.AddTo(day);
                    for (var other = end - 14; other <= end + 14; other++)
                    {
                        if (shift.EndsAfter(day, other) != end > other)
                        {
                            shift.EndsAfter(day, other).Should().Be(end > other, "{0} after {1} against {2}", shift.Duration, day, other);
                        }
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(3, DurationUnit.Month)]
    [InlineData(int.MaxValue, DurationUnit.Year)]
    [InlineData(int.MaxValue, DurationUnit.Week)]
    public void EndsAfter_PastTheLastDayThereIs_StopsAtIt(int amount, DurationUnit unit)
    {
        var last = DateOnly.MaxValue.DayNumber;
        var shift = new DayShift(new CalendarDuration(amount, unit));

        shift.EndsAfter(last - 10, last - 1).Should().BeTrue();
        shift.EndsAfter(last - 10, last).Should().BeFalse();
    }
}
