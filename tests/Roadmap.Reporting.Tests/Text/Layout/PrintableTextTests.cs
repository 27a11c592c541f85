using Roadmap.Reporting.Text.Layout;

namespace Roadmap.Reporting.Tests.Text.Layout;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("plain ~ text", "plain ~ text")]
    [InlineData("Škola 学校 😀", "Škola 学校 😀")]
    [InlineData("a\nb\rc\td", "a b c d")]
    [InlineData("\u001b[31mred", "\uFFFD[31mred")]
    [InlineData("\u009b31m", "\uFFFD31m")]
    [InlineData("bell\u0007 nul\0", "bell\uFFFD nul\uFFFD")]
    [InlineData("\u202Eabc\u2066", "\uFFFDabc\uFFFD")]
    [InlineData("\u2028\u2029", "\uFFFD\uFFFD")]
    [InlineData("\u0627\u0628", "\u0627\u0628")]
    public void Of_Text_CanNeitherDriveATerminalNorMislead(string text, string expected) => PrintableText.Of(text).Should().Be(expected);

    [Fact]
    public void Of_AHalfCharacter_IsReplaced() => PrintableText.Of("a" + (char)0xD83D).Should().Be("a\uFFFD");
}
