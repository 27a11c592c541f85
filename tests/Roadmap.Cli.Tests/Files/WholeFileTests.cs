using Roadmap.Cli.Files;

namespace Roadmap.Cli.Tests.Files;

public sealed class WholeFileTests
{
    private const UnixFileMode GroupReads = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;

    [Fact]
    public void Write_OfANewFile_MakesItsFoldersAndLeavesNothingElse()
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "a", "b", "plan.txt");
        WholeFile.Write(path, "one\n");
        File.ReadAllBytes(path).Should().Equal("one\n"u8.ToArray());
        Directory.GetFileSystemEntries(Path.GetDirectoryName(path)!).Should().Equal(path);
    }

    [Fact]
    public void Write_OverAFile_KeepsWhoMayReadIt()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TempFolder();
        var path = folder.Write("plan.txt", "old");
        File.SetUnixFileMode(path, GroupReads);
        WholeFile.Write(path, "new");
        File.ReadAllText(path).Should().Be("new");
        File.GetUnixFileMode(path).Should().Be(GroupReads);
    }

    [Fact]
    public void Write_ThroughALink_ReplacesWhatItPointsToAndKeepsTheLink()
    {
        using var folder = new TempFolder();
        var real = folder.Write("real/plan.txt", "old");
        var link = Path.Combine(folder.Path, "plan.txt");
        File.CreateSymbolicLink(link, Path.Combine("real", "plan.txt"));
        WholeFile.Write(link, "new");
        File.ReadAllText(real).Should().Be("new");
        new FileInfo(link).LinkTarget.Should().Be(Path.Combine("real", "plan.txt"));
    }

    [Fact]
    public void Write_ThroughALinkToNothing_MakesWhatItPointsTo()
    {
        using var folder = new TempFolder();
        var link = Path.Combine(folder.Path, "plan.txt");
        File.CreateSymbolicLink(link, "later.txt");
        WholeFile.Write(link, "new");
        File.ReadAllText(Path.Combine(folder.Path, "later.txt")).Should().Be("new");
        new FileInfo(link).LinkTarget.Should().Be("later.txt");
    }

    [Fact]
    public void Write_ThroughLinksInACircle_IsRefused()
    {
        using var folder = new TempFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "a"), "b");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "b"), "a");
        FluentActions.Invoking(() => WholeFile.Write(Path.Combine(folder.Path, "a"), "x")).Should().Throw<IOException>();
    }

    [Fact]
    public void Write_OverAFolder_IsRefusedAndLeavesNothing()
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "plan");
        Directory.CreateDirectory(path);
        FluentActions.Invoking(() => WholeFile.Write(path, "x")).Should().Throw<Exception>().Which.Should().Match(thrown => thrown is IOException || thrown is UnauthorizedAccessException);
        Directory.GetFileSystemEntries(folder.Path).Should().Equal(path);
    }

    [Fact]
    public void Create_OverAFile_LeavesItAsItIs()
    {
        using var folder = new TempFolder();
        var path = folder.Write("plan.txt", "old");
        FluentActions.Invoking(() => WholeFile.Create(path, "new")).Should().Throw<IOException>();
        File.ReadAllText(path).Should().Be("old");
        Directory.GetFileSystemEntries(folder.Path).Should().Equal(path);
    }

    [Fact]
    public void Write_IntoADevice_GoesStraightIn()
    {
        if (!OperatingSystem.IsWindows())
        {
            FluentActions.Invoking(() => WholeFile.Write("/dev/null", "x")).Should().NotThrow();
        }
    }

    /// <summary>Every place at which writing can stop: before the first byte, after each piece, and after the last.</summary>
    [Theory, InlineData(true), InlineData(false)]
    public void Write_StoppedAtAnyPiece_LeavesTheOldFileOrNone(bool isThere)
    {
        const int Pieces = 40;
        for (var stop = 0; stop <= Pieces; stop++)
        {
            using var folder = new TempFolder();
            var path = isThere ? folder.Write("plan.txt", "old") : Path.Combine(folder.Path, "plan.txt");
            var written = 0;

            FluentActions.Invoking(() => WholeFile.Write(path, stream => Fill(stream, stop, () => written++))).Should().Throw<IOException>().WithMessage("no room");

            written.Should().Be(stop, "so many pieces went in before");
            Directory.GetFileSystemEntries(folder.Path).Should().Equal(isThere ? [path] : []);
            (isThere ? File.ReadAllText(path) : "old").Should().Be("old");
        }
    }

    [Fact]
    public void Write_NameBesideIsTaken_LeavesTheOldFile()
    {
        using var folder = new TempFolder();
        var path = folder.Write("plan.txt", "old");
        Directory.CreateDirectory(Leftovers.NameBeside(path));
        FluentActions.Invoking(() => WholeFile.Write(path, "new")).Should().Throw<Exception>().Which.Should().Match(thrown => thrown is IOException || thrown is UnauthorizedAccessException);
        File.ReadAllText(path).Should().Be("old");
    }

    [Fact]
    public void Write_FileGrowsPastWhatIsAllowed_IsAFileThatCannotBeWritten()
    {
        using var folder = new TempFolder();
        var path = folder.Write("plan.txt", "old");
        FluentActions.Invoking(() => WholeFile.Write(path, stream => throw new ArgumentOutOfRangeException("value"))).Should().Throw<IOException>();
        File.ReadAllText(path).Should().Be("old");
        Directory.GetFileSystemEntries(folder.Path).Should().Equal(path);
    }

    [Fact]
    public void Write_AfterARunThatWasKilled_TakesAwayWhatItLeftAndNothingElse()
    {
        using var folder = new TempFolder();
        var path = folder.Write("plan.txt", "old");
        folder.Write($".plan.txt.{int.MaxValue}.new", "half");
        string[] others = [".plan.txt.new", ".plan.txt.draft.new", $".other.txt.{int.MaxValue}.new", $".plan.txt.{Environment.ProcessId}.newer", "plan.txt.new"];
        Array.ForEach(others, other => folder.Write(other, "somebody else's"));

        WholeFile.Write(path, "new");

        File.ReadAllText(path).Should().Be("new");
        Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Should().BeEquivalentTo([.. others, "plan.txt"]);
    }

    private static void Fill(Stream stream, int stop, Action wrote)
    {
        for (var piece = 0; piece < stop; piece++)
        {
            stream.Write(new byte[1_000]);
            wrote();
        }

        throw new IOException("no room");
    }
}
