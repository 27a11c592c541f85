using Roadmap.Rules.Text;

namespace Roadmap.Rules.Tests.Text;

public sealed class SourceTextTests
{
    [Fact]
    public void Line_MixedLineBreaks_HasNoBreakInIt()
    {
        var source = new SourceText("a", "one\ntwo\r\nthree\rfour\n\nsix");

        Enumerable.Range(1, source.LineCount).Select(source.Line).Should().Equal("one", "two", "three", "four", "", "six");
        source.Line(0).Should().BeEmpty();
        source.Line(7).Should().BeEmpty();
    }

    [Fact]
    public void PlaceAt_EveryOffset_LeadsBackToItself()
    {
        const string Content = "one\ntwo\r\nthree\rfour\n\n";
        var source = new SourceText("a", Content);

        for (var offset = 0; offset <= Content.Length; offset++)
        {
            var place = source.PlaceAt(offset, 1);
            (source.OffsetOfLine(place.Line) + place.Column - 1).Should().Be(offset);
        }
    }
}
