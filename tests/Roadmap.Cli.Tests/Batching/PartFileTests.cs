using Roadmap.Cli.Batching;

namespace Roadmap.Cli.Tests.Batching;

/// <summary>A run that ended anywhere is taken up where its rows were whole, and an old result is never taken for the new one.</summary>
public sealed class PartFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    private string Output => Path.Combine(folder.Path, "out.csv");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Resume_EndedBeforeTheFirstMark_BeginsAgainEvenBesideAnOldResult()
    {
        folder.Write("out.csv", "old");
        using (var ended = new PartFile(Output, "s"))
        {
            ended.Open(0);
        }

        using var next = new PartFile(Output, "s");
        next.IsComplete.Should().BeFalse("what is there is the old result");
        next.FindMark().Should().Be((1L, 0L));
        File.ReadAllText(Output).Should().Be("old");
    }

    [Fact]
    public void Resume_EndedBetweenMarks_GoesOnAtTheLastMark()
    {
        using (var ended = new PartFile(Output, "s"))
        {
            var stream = ended.Open(0);
            stream.Write("a\n"u8);
            ended.Mark(2);
            stream.Write("b, but not all of"u8);
        }

        using var next = new PartFile(Output, "s");
        next.FindMark().Should().Be((2L, 2L));
        next.Open(2).Write("b\n"u8);
        next.Complete();
        File.ReadAllText(Output).Should().Be("a\nb\n");
        Directory.GetFiles(folder.Path).Should().Equal(Output);
    }

    [Fact]
    public void Resume_EndedAfterTheNameWasGiven_BeginsAgain()
    {
        using (var ended = new PartFile(Output, "s"))
        {
            ended.Open(0).Write("a\n"u8);
            ended.Mark(2);
        }

        File.Move(Output + ".part", Output);

        using var next = new PartFile(Output, "s");
        next.IsComplete.Should().BeFalse();
        next.FindMark().Should().Be((1L, 0L));
    }

    [Fact]
    public void Resume_MarkThatIsHalfWritten_IsNoMark()
    {
        using (var ended = new PartFile(Output, "s"))
        {
            ended.Open(0).Write("a\n"u8);
            ended.Mark(2);
        }

        folder.Write("out.csv.part.at.new", "3");
        using var next = new PartFile(Output, "s");
        next.FindMark().Should().Be((2L, 2L));
        next.Open(2);
        next.Mark(2);
        next.Complete();
        Directory.GetFiles(folder.Path).Should().Equal(Output);
    }

    [Fact]
    public void Mark_ThatCannotBeWritten_LeavesPartAndMarkAsTheyWere()
    {
        using (var ended = new PartFile(Output, "s"))
        {
            var stream = ended.Open(0);
            stream.Write("a\n"u8);
            ended.Mark(2);
            stream.Write("b\n"u8);
            Directory.CreateDirectory(Output + ".part.at.new");
            ended.Invoking(part => part.Mark(3)).Should().Throw<UnauthorizedAccessException>();
            Directory.Delete(Output + ".part.at.new");
        }

        using var next = new PartFile(Output, "s");
        next.FindMark().Should().Be((2L, 2L));
    }
}
