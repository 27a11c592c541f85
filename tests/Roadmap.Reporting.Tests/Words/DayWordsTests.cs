using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Tests.Words;

public sealed class DayWordsTests
{
    [Theory]
    [InlineData("2014-08-20", "Aug 20, 2014")]
    [InlineData("since 2014-08, flat", "since Aug 2014, flat")]
    [InlineData("by 2014-08-20 or 2015", "by Aug 20, 2014 or 2015")]
    [InlineData("(2014-08)", "(Aug 2014)")]
    public void In_DaysAndMonths_AreSaid(string text, string said) => DayWords.In(text).Should().Be(said);

    [Theory]
    [InlineData("2014-13")]
    [InlineData("2014-02-30")]
    [InlineData("2014-2015")]
    [InlineData("file-2014-08.yaml")]
    [InlineData("2026-27")]
    public void In_WhatIsNoDay_StaysAsItIs(string text) => DayWords.In(text).Should().Be(text);
}
