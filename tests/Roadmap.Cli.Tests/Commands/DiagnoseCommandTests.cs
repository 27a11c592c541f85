using System.Text.Json;

namespace Roadmap.Cli.Tests.Commands;

public sealed class DiagnoseCommandTests
{
    [Fact]
    public void Diagnose_OfADistrict_PrintsTheLetterAndNothingElse()
    {
        var run = CommandRun.Of("diagnose", CommandRun.North, "--pack", CommandRun.Pack);
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        Golden.Check("diagnose-north", run.Out);
    }

    [Fact]
    public void Diagnose_OfADistrictWithoutAWrongOrder_PrintsTheLetter()
    {
        var run = CommandRun.Of("diagnose", CommandRun.South, "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(0);
        Golden.Check("diagnose-south", run.Out);
    }

    [Fact]
    public void Diagnose_WithQuiet_LeavesOutTheClosingLines() =>
        CommandRun.Of("diagnose", CommandRun.North, "--pack", CommandRun.Pack, "--quiet").Out.Should().NotContain("roadmap explain");

    [Fact]
    public void Diagnose_AsJson_FitsThePublishedSchema()
    {
        var run = CommandRun.Of("diagnose", CommandRun.North, "--pack", CommandRun.Pack, "--format", "json");
        run.ExitCode.Should().Be(0);
        Repository.SchemaFaults("diagnosis-1.json", run.Out).Should().BeEmpty();
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("order").GetProperty("roots")[0].GetString().Should().Be("devices/vision");
    }

    [Fact]
    public void Diagnose_OfEverySample_FitsThePublishedSchema()
    {
        foreach (var file in Repository.SampleDistricts())
        {
            var run = CommandRun.Of("diagnose", file, "--format", "json");
            run.Error.Should().BeEmpty();
            Repository.SchemaFaults("diagnosis-1.json", run.Out).Should().BeEmpty(file);
        }
    }

    [Fact]
    public void Diagnose_OfMilton_NamesTheDevicesAsTheRootAndWhatWouldLightenIt()
    {
        var run = CommandRun.Of("diagnose", Path.Combine(Repository.Root, "samples", "districts", "milton.yaml"));
        run.ExitCode.Should().Be(0);
        var text = run.Out.ReplaceLineEndings(" ");
        text.IndexOf("“A device for every student”", StringComparison.Ordinal).Should().BeLessThan(text.IndexOf("[devices-before-why]", StringComparison.Ordinal));
        text.Should().Contain("What to put right first").And.Contain("Lightens to note once");
    }

    [Theory]
    [InlineData("critical", 0)]
    [InlineData("high", 4)]
    [InlineData("medium", 4)]
    [InlineData("note", 4)]
    [InlineData("stall", 0)]
    public void Diagnose_WithFailOn_EndsIn4WhenAFindingIsAsWeighty(string failOn, int expected) =>
        CommandRun.Of("diagnose", CommandRun.North, "--pack", CommandRun.Pack, "--fail-on", failOn).ExitCode.Should().Be(expected);

    [Fact]
    public void Diagnose_OfABrokenFile_TellsEachProblemAndEndsIn3()
    {
        var run = CommandRun.Of("diagnose", CommandRun.Broken, "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(3);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("Fixtures/districts/broken.yaml:8:22  error RP").And.EndWith("error: Fixtures/districts/broken.yaml cannot be used: 1 error.\n");
    }

    [Fact]
    public void Diagnose_OfSeveralFiles_GoesOnAfterABrokenOne()
    {
        var run = CommandRun.Of("diagnose", CommandRun.North, CommandRun.Broken, CommandRun.South, "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(3);
        run.Out.Should().StartWith("North Unified\n").And.Contain("\n\n\nSouth Township\n");
    }

    [Fact]
    public void Diagnose_OfSeveralFilesAsJson_GivesADocumentForEach()
    {
        var run = CommandRun.Of("diagnose", CommandRun.North, CommandRun.Broken, "nowhere.yaml", "--pack", CommandRun.Pack, "--format", "json");
        run.ExitCode.Should().Be(1);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.EnumerateArray().Select(document => document.GetProperty("schema").GetString())
            .Should().Equal("roadmap/diagnosis/1", "roadmap/problems/1", "roadmap/problems/1");
    }

    [Fact]
    public void Diagnose_OfABrokenFileAsJson_GivesItsProblemsInTheirSchema()
    {
        var run = CommandRun.Of("diagnose", CommandRun.Broken, "--pack", CommandRun.Pack, "--format", "json");
        run.ExitCode.Should().Be(3);
        Repository.SchemaFaults("problems-1.json", run.Out).Should().BeEmpty();
    }

    [Fact]
    public void Diagnose_OfAMissingFile_SaysWhatIsNearAndEndsIn1()
    {
        var run = CommandRun.Of("diagnose", "Fixtures/districts/nort.yaml", "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("error: There is no file \"Fixtures/districts/nort.yaml\". Did you mean \"Fixtures/districts/north.yaml\"?\n");
    }

    [Fact]
    public void Diagnose_OfAFolder_SaysThatAFileIsNeeded()
    {
        var run = CommandRun.Of("diagnose", "Fixtures/districts", "--pack", CommandRun.Pack);
        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("error: \"Fixtures/districts\" is a folder; a district file is needed.\n");
    }

    [Fact]
    public void Diagnose_WithAnUnknownPack_NamesTheBuiltInOnes()
    {
        var run = CommandRun.Of("diagnose", CommandRun.North, "--pack", "elsewhere");
        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("error: There is no pack \"elsewhere\": no file, no folder, no built-in pack. Built in: personalized-learning.\n");
    }

    [Fact]
    public void Diagnose_WithAMisspeltBuiltInPack_SaysWhichWasMeant() =>
        CommandRun.Of("diagnose", CommandRun.North, "--pack", "personalised-learning").Error.Should().EndWith("Did you mean \"personalized-learning\"?\n");

    [Fact]
    public void Diagnose_WithABrokenPack_TellsItsProblemsAndEndsIn3()
    {
        using var folder = new TempFolder();
        folder.Write("pack.yaml", "kind: pack\nid: bad\n");
        var run = CommandRun.Of("diagnose", CommandRun.North, "--pack", folder.Path);
        run.ExitCode.Should().Be(3);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("pack.yaml:").And.Contain("cannot be used: ");
    }
}
