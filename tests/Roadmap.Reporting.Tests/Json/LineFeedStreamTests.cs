using System.Text;
using Roadmap.Reporting.Json;

namespace Roadmap.Reporting.Tests.Json;

public class LineFeedStreamTests
{
    [Theory]
    [InlineData("{\r\n  \"a\": 1\r\n}", "{\n  \"a\": 1\n}")]
    [InlineData("\r\n\r\n", "\n\n")]
    [InlineData("no break", "no break")]
    [InlineData("", "")]
    public void Write_CarriageReturns_AreLeftOut(string written, string expected)
    {
        using var kept = new MemoryStream();
        using var stream = new LineFeedStream(kept);
        stream.Write(Encoding.UTF8.GetBytes(written), 0, Encoding.UTF8.GetByteCount(written));
        stream.Flush();
        Encoding.UTF8.GetString(kept.ToArray()).Should().Be(expected);
    }

    [Fact]
    public void Write_ABreakInTwoPieces_IsOneLineFeed()
    {
        using var kept = new MemoryStream();
        using var stream = new LineFeedStream(kept);
        stream.Write("a\r"u8);
        stream.Write("\nb"u8);
        kept.ToArray().Should().Equal("a\nb"u8.ToArray());
    }
}
