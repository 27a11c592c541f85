using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Tests.Vocabulary;

public sealed class CalendarDurationTests
{
    [Theory]
    [InlineData("6 months", 6, DurationUnit.Month, "6 months")]
    [InlineData("1 year", 1, DurationUnit.Year, "1 year")]
    [InlineData("1 years", 1, DurationUnit.Year, "1 year")]
    [InlineData("2 week", 2, DurationUnit.Week, "2 weeks")]
    [InlineData(" 0 days ", 0, DurationUnit.Day, "0 days")]
    [InlineData("9999 years", 9_999, DurationUnit.Year, "9999 years")]
    [InlineData("119988 months", 119_988, DurationUnit.Month, "119988 months")]
    public void TryParse_Duration_IsRead(string text, int amount, DurationUnit unit, string written)
    {
        CalendarDuration.TryParse(text, out var duration).Should().BeTrue();
        duration.Should().Be(new CalendarDuration(amount, unit));
        duration.ToString().Should().Be(written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("6")]
    [InlineData("months")]
    [InlineData("6months")]
    [InlineData("six months")]
    [InlineData("-6 months")]
    [InlineData("1.5 years")]
    [InlineData("6 Months")]
    [InlineData("6 fortnights")]
    [InlineData("10000 years")]
    [InlineData("119989 months")]
    [InlineData("99999999999 days")]
    [InlineData("6 months ago")]
    public void TryParse_SomethingElse_IsRefused(string text) => CalendarDuration.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("2016-01-31", "1 month", "2016-02-29")]
    [InlineData("2016-02-29", "1 year", "2017-02-28")]
    [InlineData("2016-12-25", "2 weeks", "2017-01-08")]
    [InlineData("2016-12-25", "0 days", "2016-12-25")]
    [InlineData("9999-12-01", "1 month", "9999-12-31")]
    [InlineData("2016-01-01", "9999 years", "9999-12-31")]
    public void AddTo_Day_FollowsTheCalendarAndStopsAtItsEnd(string day, string text, string expected)
    {
        CalendarDuration.TryParse(text, out var duration).Should().BeTrue();

        var later = duration.AddTo(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber);

        DateOnly.FromDayNumber(later).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).Should().Be(expected);
    }
}
