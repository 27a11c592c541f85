using Roadmap.Engine.Planning.Calendars;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Planning;

public sealed class PlanCalendarTests
{
    private const string Terms = """
        terms:
            - { name: Fall 2026, from: 2026-08-17, to: 2026-12-18 }
            - { name: Spring 2027, from: 2027-01-11, to: 2027-05-28 }
            - { name: Fall 2027, from: 2027-08-16, to: 2027-12-17 }
            - { name: Spring 2028, from: 2028-01-10, to: 2028-05-26 }
        """;

    private static readonly PlanCalendar Months = Lay("calendar:\n  start: 2026-08-01\n  horizon: 12 months\n  " + Terms);
    private static readonly PlanCalendar ByTerm = Lay("calendar:\n  start: 2026-08-01\n  step: term\n  " + Terms);

    [Theory]
    [InlineData(0, "Aug 2026", "2026-08-01", "2026-08-31", "Fall 2026")]
    [InlineData(4, "Dec 2026", "2026-12-01", "2026-12-31", "Fall 2026")]
    [InlineData(5, "Jan 2027", "2027-01-01", "2027-01-31", "Spring 2027")]
    [InlineData(10, "Jun 2027", "2027-06-01", "2027-06-30", null)]
    public void Month_OfACalendar_HasItsDaysAndTheTermOfMostOfThem(int period, string name, string from, string to, string? term)
    {
        var at = Months.At(period);

        (at.Name, at.From.ToString("O", System.Globalization.CultureInfo.InvariantCulture), at.To.ToString("O", System.Globalization.CultureInfo.InvariantCulture), at.Term).Should().Be((name, from, to, term));
    }

    [Theory]
    [InlineData("2026-07-31", -1, -1)]
    [InlineData("2026-08-01", 0, 0)]
    [InlineData("2026-08-31", 0, 0)]
    [InlineData("2026-09-01", 1, 1)]
    public void Day_InMonths_IsInThePeriodThatBeganLast(string day, int period, int at)
    {
        Months.PeriodOf(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Should().Be(period);
        Months.PeriodAt(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Should().Be(at);
    }

    [Theory]
    [InlineData("2026-12-18", 0, 0)]
    [InlineData("2026-12-24", 0, 1)]
    [InlineData("2027-07-04", 1, 2)]
    public void Day_BetweenTerms_CountsToTheComingOne(string day, int period, int at)
    {
        ByTerm.PeriodOf(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Should().Be(period);
        ByTerm.PeriodAt(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Should().Be(at);
    }

    [Theory]
    [InlineData("2026-08-30", 0)]
    [InlineData("2026-08-31", 1)]
    [InlineData("2027-01-15", 5)]
    public void Day_ByWhichSomethingIsWanted_CountsOnlyWholePeriods(string day, int ended) => Months.EndedBy(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Should().Be(ended);

    [Theory]
    [InlineData("0 days", 1)]
    [InlineData("4 weeks", 1)]
    [InlineData("31 days", 1)]
    [InlineData("6 weeks", 2)]
    [InlineData("7 months", 7)]
    [InlineData("2 years", 24)]
    public void Duration_InMonths_IsRoundedUp(string duration, int periods) => Months.Length(Duration(duration)).Should().Be(periods);

    [Theory]
    [InlineData("3 months", 1)]
    [InlineData("6 months", 1)]
    [InlineData("9 months", 2)]
    [InlineData("24 months", 4)]
    public void Duration_InTerms_IsItsShareOfAYearRoundedUp(string duration, int periods) => ByTerm.Length(Duration(duration)).Should().Be(periods);

    [Theory]
    [InlineData("3 months", 3, 3)]
    [InlineData("2 weeks", 0, 0)]
    public void Tandem_InMonths_IsRoundedDown(string duration, int starts, int finishes)
    {
        Months.StartsWithin(Duration(duration)).Should().Be(starts);
        Months.FinishesWithin(Duration(duration)).Should().Be(finishes);
    }

    [Theory]
    [InlineData("6 months", 0, 1)]
    [InlineData("8 months", 1, 1)]
    public void Tandem_InTerms_HoldsFromEveryTerm(string duration, int starts, int finishes)
    {
        // From spring to fall lie seven months; to the end of a term there are at most five.
        ByTerm.StartsWithin(Duration(duration)).Should().Be(starts);
        ByTerm.FinishesWithin(Duration(duration)).Should().Be(finishes);
    }

    [Fact]
    public void Terms_BehindTheLast_ComeAgainAYearLater()
    {
        ByTerm.Horizon.Should().Be(4);
        (ByTerm.At(4).From, ByTerm.At(5).From, ByTerm.At(6).From).Should().Be((new DateOnly(2028, 8, 16), new DateOnly(2029, 1, 10), new DateOnly(2029, 8, 16)));
        ByTerm.At(4).Term.Should().BeNull();
    }

    [Theory]
    [InlineData("", "2016-07-01", 36)]
    [InlineData("calendar: { start: 2016-09-15 }", "2016-09-15", 36)]
    [InlineData("calendar: { horizon: 18 months }", "2016-07-01", 18)]
    [InlineData("calendar: { start: 2016-08-01, terms: [ { name: Fall, from: 2016-08-17, to: 2016-12-18 } ] }", "2016-08-01", 4)]
    public void Calendar_ThatSaysLittle_IsFilledIn(string more, string start, int horizon)
    {
        var calendar = Lay(more, "2016-06-30");

        (calendar.Start.ToString("O", System.Globalization.CultureInfo.InvariantCulture), calendar.Horizon, calendar.FirstOpen).Should().Be((start, horizon, 0));
    }

    [Fact]
    public void Start_OfTheCaller_WinsOverTheCalendar() =>
        CalendarLayout.Lay(State("calendar: { start: 2026-08-01 }", "2026-06-30"), new DateOnly(2027, 1, 1)).Start.Should().Be(new DateOnly(2027, 1, 1));

    private static PlanCalendar Lay(string more, string asOf = "2026-06-30") => CalendarLayout.Lay(State(more, asOf), null);

    private static DistrictState State(string more, string asOf) =>
        DistrictState.TryRead(new Roadmap.Rules.Packs.PackFile("district.yaml", $"kind: district\nid: milton\nas-of: {asOf}\n{more}\n")).GetValueOrThrow();

    private static CalendarDuration Duration(string text) => CalendarDuration.TryParse(text, out var duration) ? duration : throw new ArgumentException(text);
}
