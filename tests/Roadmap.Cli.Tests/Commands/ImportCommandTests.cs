using System.Text.Json;

namespace Roadmap.Cli.Tests.Commands;

public sealed class ImportCommandTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "surveys");
    private static readonly string Staff = Path.Combine(Folder, "staff-spring-2026.csv");
    private static readonly string StaffMap = Path.Combine(Folder, "staff-map.yaml");
    private static readonly string Families = Path.Combine(Folder, "families-spring-2026.xlsx");
    private static readonly string FamiliesMap = Path.Combine(Folder, "families-map.yaml");

    [Fact]
    public void Import_OfBothSamples_MakesADistrictFileThatCanBeDiagnosed()
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "maple.yaml");
        CommandRun.Of("import", Staff, "--map", StaffMap, "-o", path).ExitCode.Should().Be(0);
        var begun = File.ReadAllText(path);
        var run = CommandRun.Of("import", Families, "--map", FamiliesMap, "--into", path);
        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("row 9, I stand behind the plan: \"#N/A\". The cell holds the error #N/A.").And.EndWith($"Wrote {path}.\n");
        File.ReadAllText(path).Should().Be(begun.Replace("schools:\n", "  - { of: buy-in, from: families, value: 75%, method: questionnaire, responses: 12, invited: 60, date: 2026-04-21 }\nschools:\n", StringComparison.Ordinal));
        CommandRun.Of("check", path).Out.Should().Be("Checked 1 district file: nothing is wrong.\n");
        CommandRun.Of("diagnose", path).Out.Should().StartWith("Maple County\n============\n");
        Directory.GetFileSystemEntries(folder.Path).Should().Equal(path);
    }

    [Fact]
    public void Import_AsJson_FollowsItsSchemaAndEveryRowIsUsedOrListed()
    {
        var run = CommandRun.Of("import", Staff, "--map", StaffMap, "--json");
        run.Error.Should().BeEmpty();
        Repository.SchemaFaults("import-1.json", run.Out).Should().BeEmpty();
        using var json = JsonDocument.Parse(run.Out);
        var unused = json.RootElement.GetProperty("unused").EnumerateArray().Where(part => !part.GetProperty("rowUsed").GetBoolean()).Select(part => part.GetProperty("row").GetInt32()).Distinct().Count();
        var rows = json.RootElement.GetProperty("rows");
        (rows.GetProperty("used").GetInt32() + unused).Should().Be(rows.GetProperty("read").GetInt32()).And.Be(64);
        json.RootElement.GetProperty("wrote").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Import_OverAFileThatIsThere_WritesNothing()
    {
        using var folder = new TempFolder();
        var path = folder.Write("maple.yaml", "mine");
        CommandRun.Of("import", Staff, "--map", StaffMap, "-o", path).Should().Be(new CommandRun(1, "", $"error: There is a \"{path}\" already. Nothing was written.\n"));
        File.ReadAllText(path).Should().Be("mine");
    }

    [Fact]
    public void Import_WithAFaultyMap_SaysWhereAndWritesNothing()
    {
        using var folder = new TempFolder();
        var map = folder.Write("map.yaml", File.ReadAllText(StaffMap).Replace("of: motivation", "of: motivatoin", StringComparison.Ordinal));
        var path = Path.Combine(folder.Path, "maple.yaml");
        var run = CommandRun.Of("import", Staff, "--map", map, "-o", path);
        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("RP7009").And.Contain("Did you mean \"motivation\"?").And.EndWith("cannot be used: 1 error.\n");
        Path.Exists(path).Should().BeFalse();
    }

    [Fact]
    public void Import_WithAMapOfOtherColumns_PointsIntoTheMap()
    {
        var run = CommandRun.Of("import", Staff, "--map", FamiliesMap);
        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("families-map.yaml:").And.Contain("RP7108").And.Contain("staff-spring-2026.csv cannot be used");
    }

    [Fact]
    public void Import_IntoADistrictWhoseDayIsEarlier_IsRefusedWhole()
    {
        using var folder = new TempFolder();
        const string Before = "kind: district\nid: maple\nas-of: 2025-06-30\n";
        var path = folder.Write("maple.yaml", Before);
        CommandRun.Of("import", Staff, "--map", StaffMap, "--into", path).ExitCode.Should().Be(3);
        File.ReadAllText(path).Should().Be(Before);
    }

    [Theory]
    [InlineData("no-such.csv", null, "error: There is no file \"no-such.csv\".")]
    [InlineData(null, "no-such.yaml", "error: There is no file \"no-such.yaml\".")]
    public void Import_OfAFileThatIsNotThere_EndsIn1(string? survey, string? map, string expected)
    {
        var run = CommandRun.Of("import", survey ?? Staff, "--map", map ?? StaffMap);
        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith(expected);
    }

    [Fact]
    public void Import_IntoAFileThatIsNotThere_EndsIn1() =>
        CommandRun.Of("import", Staff, "--map", StaffMap, "--into", "no-such.yaml").Should().Be(new CommandRun(1, "", "error: There is no file \"no-such.yaml\".\n"));

    [Fact]
    public void Import_ToTwoFiles_IsAMistakeOfTheCommandLine() =>
        CommandRun.Of("import", Staff, "--map", StaffMap, "-o", "a.yaml", "--into", "b.yaml").Error.Should().StartWith("error: -o begins a file and --into changes one. Leave one of them out.\n");

    [Fact]
    public void Check_OfAMap_LooksAtItToo()
    {
        CommandRun.Of("check", Folder).Out.Should().Be("Checked 2 survey maps: nothing is wrong.\n");
        using var folder = new TempFolder();
        CommandRun.Of("check", folder.Write("map.yaml", "kind: survey-map\nid: x\n")).ExitCode.Should().Be(3);
    }
}
