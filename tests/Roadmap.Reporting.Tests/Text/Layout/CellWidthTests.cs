using Roadmap.Reporting.Text.Layout;

namespace Roadmap.Reporting.Tests.Text.Layout;

public sealed class CellWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("Škola", 5)]
    [InlineData("S\u030Ckola", 5)]
    [InlineData("学校", 4)]
    [InlineData("학교", 4)]
    [InlineData("😀", 2)]
    [InlineData("■□·", 3)]
    [InlineData("a\u200Bb", 2)]
    [InlineData("“x”", 3)]
    public void Of_Text_CountsTheCellsOfATerminal(string text, int expected) => CellWidth.Of(text).Should().Be(expected);
}
