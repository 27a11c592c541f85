using Roadmap.Reporting.Text;
using Roadmap.Reporting.Text.Layout;

namespace Roadmap.Reporting.Tests.Text.Layout;

public sealed class WordWrapperTests
{
    [Theory]
    [InlineData("", 10, "")]
    [InlineData("one two", 7, "one two")]
    [InlineData("one two", 6, "one|two")]
    [InlineData("  one   two  ", 20, "one two")]
    [InlineData("a bb ccc dddd", 4, "a bb|ccc|dddd")]
    [InlineData("unbreakable word", 4, "unbreakable|word")]
    [InlineData("a\nb\tc\r\nd", 20, "a b c d")]
    [InlineData("one\u00A0two three", 5, "one\u00A0two|three")]
    [InlineData("学校 学校", 4, "学校|学校")]
    [InlineData("学校 学校", 9, "学校 学校")]
    public void Wrap_OfText_BreaksAtSpacesOnly(string text, int width, string expected) =>
        Wrap([new TextRun(text)], width).Should().Be(expected);

    [Fact]
    public void Wrap_OfAWordInTwoTones_KeepsItTogether()
    {
        TextRun[] runs = [new("see ("), new("here", Tone.Strong), new(").")];
        Wrap(runs, 8).Should().Be("see|(here).");
        WordWrapper.Wrap(runs, 8)[1].Select(run => run.Tone).Should().Equal(Tone.Plain, Tone.Strong, Tone.Plain);
    }

    [Fact]
    public void Wrap_OfNeighboursInOneTone_JoinsThem() =>
        WordWrapper.Wrap([new TextRun("one "), new TextRun("two")], 20).Should().ContainSingle().Which.Should().Equal(new TextRun("one two"));

    [Fact]
    public void Wrap_OfASpaceBetweenTones_LeavesItPlain() =>
        WordWrapper.Wrap([new TextRun("one", Tone.Alarm), new TextRun(" two", Tone.Alarm), new TextRun(" three")], 20)[0]
            .Should().Equal(new TextRun("one two", Tone.Alarm), new TextRun(" three"));

    private static string Wrap(IEnumerable<TextRun> runs, int width) =>
        string.Join('|', WordWrapper.Wrap(runs, width).Select(line => string.Concat(line.Select(run => run.Text))));
}
