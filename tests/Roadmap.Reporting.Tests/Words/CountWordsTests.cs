using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Tests.Words;

public sealed class CountWordsTests
{
    [Theory]
    [InlineData(0, "no steps")]
    [InlineData(1, "one step")]
    [InlineData(9, "nine steps")]
    [InlineData(10, "10 steps")]
    public void Of_ACount_IsInWordsUpToNine(int count, string expected) => CountWords.Of(count, "step", "steps").Should().Be(expected);

    [Theory]
    [InlineData(3, "a; b; c")]
    [InlineData(2, "a; b; and one more")]
    [InlineData(1, "a; and two more")]
    public void List_OfItems_SaysHowManyAreLeftOut(int most, string expected) => CountWords.List(["a", "b", "c"], most).Should().Be(expected);

    [Theory]
    [InlineData("", "")]
    [InlineData("it is", "It is")]
    [InlineData("“quoted”", "“quoted”")]
    public void Capital_OfText_RaisesOnlyTheFirstLetter(string text, string expected) => CountWords.Capital(text).Should().Be(expected);
}
