using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Tests.Vocabulary;

public sealed class FactTextTests
{
    private static readonly FactType Level = FactType.Level(["absent", "emerging", "developing"]);
    private static readonly FactType Groups = FactType.Set(["teachers", "students", "families"]);

    [Theory]
    [InlineData("35%", 35_000_000)]
    [InlineData(" 0.5% ", 500_000)]
    [InlineData("0%", 0)]
    [InlineData("1000%", 1_000_000_000)]
    [InlineData("12.345678%", 12_345_678)]
    public void TryParse_Percent_ReadsMillionths(string text, long expected)
    {
        FactText.TryParse(FactType.Percent, text, out var value).Should().BeTrue();
        value.Should().Be(expected);
    }

    [Theory]
    [InlineData("35")]
    [InlineData("0.35")]
    [InlineData("35 %")]
    [InlineData("-1%")]
    [InlineData("1001%")]
    [InlineData("%")]
    [InlineData("1.2345678%")]
    [InlineData("1,5%")]
    [InlineData("٣%")]
    [InlineData("")]
    public void TryParse_NotAPercent_IsRefused(string text) => FactText.TryParse(FactType.Percent, text, out _).Should().BeFalse();

    [Theory]
    [InlineData("3", 3_000_000)]
    [InlineData("0.000001", 1)]
    [InlineData("1000000000000", 1_000_000_000_000_000_000)]
    [InlineData("007", 7_000_000)]
    public void TryParse_Count_ReadsMillionths(string text, long expected)
    {
        FactText.TryParse(FactType.Count, text, out var value).Should().BeTrue();
        value.Should().Be(expected);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1000000000001")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("0.0000001")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1e3")]
    [InlineData("+1")]
    [InlineData("1 000")]
    [InlineData("1,000")]
    [InlineData("NaN")]
    [InlineData("3%")]
    public void TryParse_NotACount_IsRefused(string text) => FactText.TryParse(FactType.Count, text, out _).Should().BeFalse();

    [Fact]
    public void TryParse_Score_MayBeBelowZero()
    {
        FactText.TryParse(FactType.Score, "-2.5", out var value).Should().BeTrue();
        value.Should().Be(-2_500_000);
        FactText.TryParse(FactType.Score, "-1000000000001", out _).Should().BeFalse();
        FactText.TryParse(FactType.Score, "--1", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("yes", 1)]
    [InlineData("true", 1)]
    [InlineData("no", 0)]
    [InlineData("false", 0)]
    public void TryParse_YesNo_ReadsWordsAndBooleans(string text, long expected)
    {
        FactText.TryParse(FactType.YesNo, text, out var value).Should().BeTrue();
        value.Should().Be(expected);
    }

    [Theory]
    [InlineData("Yes")]
    [InlineData("y")]
    [InlineData("1")]
    [InlineData("")]
    public void TryParse_NotYesOrNo_IsRefused(string text) => FactText.TryParse(FactType.YesNo, text, out _).Should().BeFalse();

    [Fact]
    public void TryParse_Word_ReadsItsIndex()
    {
        FactText.TryParse(Level, "developing", out var value).Should().BeTrue();
        value.Should().Be(2);
        FactText.TryParse(Level, "Developing", out _).Should().BeFalse();
        FactText.TryParse(FactType.Status, "stopped", out value).Should().BeTrue();
        value.Should().Be((long)PracticeStatus.Stopped);
    }

    [Theory]
    [InlineData("teachers", 0b001)]
    [InlineData("families, teachers", 0b101)]
    [InlineData("teachers,students,teachers", 0b011)]
    [InlineData("none", 0)]
    public void TryParse_Set_ReadsABitForEachWord(string text, long expected)
    {
        FactText.TryParse(Groups, text, out var value).Should().BeTrue();
        value.Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("teachers,")]
    [InlineData("teachers students")]
    [InlineData("teachers, none")]
    public void TryParse_NotASet_IsRefused(string text) => FactText.TryParse(Groups, text, out _).Should().BeFalse();

    [Fact]
    public void TryParse_SetWithAWordNone_MeansTheWord()
    {
        FactText.TryParse(FactType.Set(["some", "none"]), "none", out var value).Should().BeTrue();
        value.Should().Be(0b10);
    }

    [Fact]
    public void TryParse_DateOrDuration_IsNeverRead()
    {
        FactText.TryParse(FactType.Date, "2014", out _).Should().BeFalse();
        FactText.TryParse(FactType.Duration, "6 months", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("35%")]
    [InlineData("0.5%")]
    [InlineData("1000%")]
    public void Format_Percent_ReadsBack(string text) => RoundTrip(FactType.Percent, text);

    [Theory]
    [InlineData("-2.5")]
    [InlineData("1000000000000")]
    [InlineData("0")]
    public void Format_Score_ReadsBack(string text) => RoundTrip(FactType.Score, text);

    [Theory]
    [InlineData("none")]
    [InlineData("teachers")]
    [InlineData("teachers, students, families")]
    public void Format_Set_ReadsBack(string text) => RoundTrip(Groups, text);

    [Fact]
    public void Format_FullSet_HoldsAllSixtyThreeWords()
    {
        var type = FactType.Set([.. Enumerable.Range(0, 63).Select(index => $"w{index}")]);

        var text = FactText.Format(type, long.MaxValue);

        FactText.TryParse(type, text, out var value).Should().BeTrue();
        value.Should().Be(long.MaxValue);
    }

    [Fact]
    public void Format_Word_IsTheWord()
    {
        FactText.Format(Level, 1).Should().Be("emerging");
        FactText.Format(FactType.YesNo, 1).Should().Be("yes");
        FactText.Format(FactType.Trend, 2).Should().Be("rising");
    }

    [Fact]
    public void Format_NoSuchValue_Throws()
    {
        ((Func<string>)(() => FactText.Format(Level, 3))).Should().Throw<ArgumentOutOfRangeException>();
        ((Func<string>)(() => FactText.Format(Level, -1))).Should().Throw<ArgumentOutOfRangeException>();
        ((Func<string>)(() => FactText.Format(Groups, 0b1000))).Should().Throw<ArgumentOutOfRangeException>();
        ((Func<string>)(() => FactText.Format(FactType.Date, 5))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Expected_EveryKind_SaysWhatToWrite()
    {
        FactText.Expected(Level).Should().Be("one of absent, emerging, developing");
        FactText.Expected(FactType.Percent).Should().Be("a percentage such as 35%");
        FactText.Expected(Groups).Should().Be("any of teachers, students, families");
    }

    private static void RoundTrip(FactType type, string text)
    {
        FactText.TryParse(type, text, out var value).Should().BeTrue();
        FactText.Format(type, value).Should().Be(text);
    }
}
