namespace Roadmap.Cli.Tests.Commands;

public sealed class ReportCommandTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "districts");
    private static readonly string Milton = Path.Combine(Samples, "milton.yaml");

    [Theory]
    [InlineData("r.html", "<!doctype html>")]
    [InlineData("r.md", "# Milton Area (reconstructed)")]
    [InlineData("r.json", "{\n  \"schema\": \"roadmap/report/1\"")]
    [InlineData("r.csv", "district,part,id,title,")]
    [InlineData("r.txt", "<!doctype html>")]
    public void Report_ToAFile_HasTheFormOfItsEnding(string name, string start)
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, name);

        var run = CommandRun.Of("report", Milton, "-o", path);

        run.ExitCode.Should().Be(0, run.Error);
        run.Out.Should().Be($"Wrote {path}\n");
        File.ReadAllText(path).Should().StartWith(start);
    }

    [Fact]
    public void Report_WithoutAFile_IsPrinted() =>
        CommandRun.Of("report", Milton, "--format", "md", "--no-plan").Out.Should().StartWith("# Milton Area (reconstructed)\n").And.NotContain("## The plan");

    [Fact]
    public void Report_Shared_HidesSmallGroups() =>
        CommandRun.Of("report", Milton, "--shared", "--format", "csv").Out.Should().Contain("milton,hidden,empowerment,Empowerment,hidden: fewer than 10 responses");

    [Fact]
    public void Report_OfAFolder_IsANetworkAndNamesWhatItLeavesOut()
    {
        using var folder = new TempFolder();
        File.Copy(Milton, Path.Combine(folder.Path, "a.yaml"));
        folder.Write("b.yaml", "kind: district\nid: broken\n");

        var run = CommandRun.Of("report", folder.Path, "--format", "json");

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("b.yaml");
        run.Out.Should().Contain("roadmap/network-report/1").And.Contain("\"leftOut\": [").And.Contain("b.yaml");
    }

    [Fact]
    public void Report_OfAFolderWithoutDistricts_SaysSo()
    {
        using var folder = new TempFolder();

        var run = CommandRun.Of("report", folder.Path);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("There is no district file");
    }

    [Fact]
    public void Report_OfAFileThatIsNotThere_SaysSo() => CommandRun.Of("report", "no-such.yaml").ExitCode.Should().Be(1);

    [Fact]
    public void Report_InAFormThatIsNone_IsAMatterOfTheCommandLine()
    {
        var run = CommandRun.Of("report", Milton, "--format", "pdf");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--format is one of html, md, json, csv, not \"pdf\".");
    }
}
