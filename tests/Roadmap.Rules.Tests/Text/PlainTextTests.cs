using Roadmap.Rules.Text;

namespace Roadmap.Rules.Tests.Text;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("a\tb\r\nc", "a b  c")]
    [InlineData("\u001b[31mred\u0007\u007f\u0080", "\u00b7[31mred\u00b7\u00b7\u00b7")]
    [InlineData("a\u202eb\u2066\u200f\ufeff\u2028", "a\u00b7b\u00b7\u00b7\u00b7\u00b7")]
    [InlineData("Größe 🚀 学校", "Größe 🚀 学校")]
    public void Of_Text_HasNothingThatSteersATerminal(string text, string expected)
    {
        PlainText.Of(text).Should().Be(expected);
    }

    [Fact]
    public void Of_HalvesOfPairs_AreDots()
    {
        PlainText.Of("a\ud83d").Should().Be("a\u00b7");
        PlainText.Of("\ude80a").Should().Be("\u00b7a");
        PlainText.Of("\ud83d\ud83d\ude80").Should().Be("\u00b7\ud83d\ude80");
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("学校", 4)]
    [InlineData("🚀x", 3)]
    [InlineData("cafe\u0301", 4)]
    [InlineData("", 0)]
    public void DisplayWidth_OfText_CountsColumns(string text, int expected)
    {
        DisplayWidth.Of(text).Should().Be(expected);
    }

    [Fact]
    public void Shown_OfLongText_IsCutBetweenCharacters()
    {
        Shown.Of(new string('a', 100)).Should().Be(new string('a', 100));
        Shown.Of(new string('a', 101)).Should().Be(new string('a', 100) + "...");
        Shown.Of(new string('a', 99) + "🚀 and more").Should().Be(new string('a', 99) + "...");
        Shown.Of("one\ntwo").Should().Be("one two");
    }
}
