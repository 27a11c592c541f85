using System.Text;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.Yaml;

public sealed class TextFileReaderTests
{
    private readonly ProblemCollector problems = new();

    [Fact]
    public void ReadBytes_ByteOrderMark_IsDropped()
    {
        TextFileReader.ReadBytes([0xEF, 0xBB, 0xBF, (byte)'a'], "a.yaml", 10, problems)!.Content.Should().Be("a");
        problems.Count.Should().Be(0);
    }

    [Fact]
    public void ReadBytes_PathOfWindows_IsShownWithForwardSlashes()
    {
        TextFileReader.ReadBytes("a"u8, @"rules\technology\a.yaml", 10, problems)!.Path.Should().Be("rules/technology/a.yaml");
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(3, false)]
    public void ReadStream_SizeAtAndAboveTheLimit_IsReadAndRefused(int mostBytes, bool isRead)
    {
        using var stream = new MemoryStream("abcd"u8.ToArray());

        var source = TextFileReader.ReadStream(stream, "a.yaml", mostBytes, problems);

        (source is not null).Should().Be(isRead);
        problems.ToSorted().Select(problem => problem.Id).Should().Equal(isRead ? [] : ["RP0011"]);
    }

    [Fact]
    public void ReadStream_EndlessFile_StopsAtTheLimit()
    {
        using var stream = new EndlessStream();

        TextFileReader.ReadStream(stream, "a.yaml", 100_000, problems).Should().BeNull();

        stream.Given.Should().BeLessThan(200_000);
    }

    [Theory]
    [InlineData("a\nb\u00e9\n", new byte[] { 0xFF }, 3, 1)]
    [InlineData("a\nb🚀", new byte[] { 0xC3 }, 2, 4)]
    [InlineData("", new byte[] { 0xC0, 0xAF }, 1, 1)]
    [InlineData("x", new byte[] { 0xED, 0xA0, 0x80 }, 1, 2)]
    public void ReadBytes_InvalidUtf8_IsRefusedWithItsPlace(string good, byte[] bad, int line, int column)
    {
        TextFileReader.ReadBytes([.. Encoding.UTF8.GetBytes(good), .. bad], "a.yaml", 100, problems).Should().BeNull();

        var problem = problems.ToSorted().Single();
        problem.Id.Should().Be("RP0012");
        (problem.Place!.Line, problem.Place.Column).Should().Be((line, column));
    }

    [Fact]
    public void ReadFile_NoSuchFile_IsAProblem()
    {
        var path = Path.Combine(Path.GetTempPath(), "roadmap-there-is-no-such-folder", "a.yaml");

        TextFileReader.ReadFile(path, "packs/a.yaml", 100, problems).Should().BeNull();

        ProblemText.Write(problems.ToSorted()).Should().Be(
            "packs/a.yaml:1:1  error RP0010  file cannot be read\n   There is no such file. Check the spelling of its name and folder.\n");
    }

    [Fact]
    public void ReadFile_Folder_IsAProblem()
    {
        TextFileReader.ReadFile(Path.GetTempPath(), "packs", 100, problems).Should().BeNull();

        problems.ToSorted().Single().Id.Should().Be("RP0010");
    }
}
