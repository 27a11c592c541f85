using Roadmap.Rules.Text;

namespace Roadmap.Rules.Tests.Text;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("vison-shared", "vision-shared")]
    [InlineData("sevrity", "severity")]
    [InlineData("severtiy", "severity")]
    [InlineData("Severity", "severity")]
    [InlineData("serverity", "severity")]
    [InlineData("titel", "title")]
    public void Nearest_Misspelt_FindsTheWord(string text, string expected)
    {
        Spelling.Nearest(text, ["title", "severity", "vision-shared", "areas"]).Should().Be(expected);
    }

    [Theory]
    [InlineData("colour")]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("tttle-of-the-rule")]
    public void Nearest_NothingNear_IsNull(string text)
    {
        Spelling.Nearest(text, ["title", "severity"]).Should().BeNull();
    }

    [Fact]
    public void Nearest_Tie_TakesTheOrdinallyFirstInAnyOrder()
    {
        Spelling.Nearest("cat", ["bat", "car", "cab"]).Should().Be("bat");
        Spelling.Nearest("cat", ["cab", "car", "bat"]).Should().Be("bat");
    }

    [Fact]
    public void Nearest_CaseAlone_WinsOverALetter()
    {
        Spelling.Nearest("Rate", ["date", "rate"]).Should().Be("rate");
        Spelling.Nearest("date", ["rate", "date"]).Should().Be("date");
    }

    [Fact]
    public void Nearest_VeryLongText_IsNotCompared()
    {
        Spelling.Nearest(new string('a', 10_000), [new string('a', 10_001)]).Should().BeNull();
    }

    [Fact]
    public void DidYouMean_Near_IsASentence()
    {
        Spelling.DidYouMean("sevrity", ["severity"]).Should().Be("Did you mean \"severity\"?");
        Spelling.DidYouMean("colour", ["severity"]).Should().BeNull();
    }
}
