using Roadmap.Rules.Text;

namespace Roadmap.Rules.Tests.Text;

public sealed class CharacterCheckTests
{
    [Theory]
    [InlineData("plain\ttext\r\nGröße — 学校 🚀 café\u00a0\u00ad", -1)]
    [InlineData("ab\0", 2)]
    [InlineData("a\u0085", 1)]
    [InlineData("a\u009f", 1)]
    [InlineData("\u007f", 0)]
    [InlineData("ab\u061c", 2)]
    [InlineData("a\u2069", 1)]
    [InlineData("\ufeff", 0)]
    [InlineData("\ufdd0", 0)]
    [InlineData("🚀\ufffe", 2)]
    public void FirstRefused_Text_IsItsOffset(string text, int expected)
    {
        CharacterCheck.FirstRefused(text).Should().Be(expected);
    }

    [Fact]
    public void FirstRefused_HalvesOfPairsAndNoncharacters_AreFound()
    {
        CharacterCheck.FirstRefused("a\ud83d").Should().Be(1);
        CharacterCheck.FirstRefused("\ude80\ud83d").Should().Be(0);
        CharacterCheck.FirstRefused("ab" + char.ConvertFromUtf32(0x1FFFE)).Should().Be(2);
        CharacterCheck.FirstRefused("ab" + char.ConvertFromUtf32(0x10FFFF)).Should().Be(2);
        CharacterCheck.FirstRefused("ab" + char.ConvertFromUtf32(0x10FFFD)).Should().Be(-1);
    }
}
