namespace Roadmap.Cli.Tests.Commands;

public sealed class DocsCommandTests
{
    private static readonly string Pack = Path.Combine(Repository.Root, "samples", "packs", "service-reliability");

    [Fact]
    public void Docs_OfAPack_WritesPagesAndOneHtmlFile()
    {
        using var folder = new TempFolder();

        var run = CommandRun.Of("docs", Pack, "-o", folder.Path);

        run.ExitCode.Should().Be(0, run.Error);
        run.Out.Should().Contain("Wrote 54 files. Begin with ");
        File.ReadAllText(Path.Combine(folder.Path, "README.md")).Should().StartWith("# Service reliability\n");
        File.ReadAllText(Path.Combine(folder.Path, "rules", "no-way-back.md")).Should().Contain("**undetermined**");
        File.ReadAllText(Path.Combine(folder.Path, "index.html")).Should().EndWith("</html>\n");
    }

    [Fact]
    public void Docs_Again_ReplacesWhatItWrote()
    {
        using var folder = new TempFolder();
        CommandRun.Of("docs", Pack, "-o", folder.Path);
        var first = File.ReadAllText(Path.Combine(folder.Path, "index.html"));
        File.WriteAllText(Path.Combine(folder.Path, "index.html"), "old");

        CommandRun.Of("docs", Pack, "-o", folder.Path, "--quiet").Out.Should().BeEmpty();

        File.ReadAllText(Path.Combine(folder.Path, "index.html")).Should().Be(first);
    }

    [Fact]
    public void Docs_WithoutAFolder_SaysWhatIsMissing()
    {
        var run = CommandRun.Of("docs", Pack);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--output");
    }
}
