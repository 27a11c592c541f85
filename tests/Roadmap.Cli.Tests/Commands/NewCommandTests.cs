using System.Text.Json;

namespace Roadmap.Cli.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    private string PackPath => Path.Combine(folder.Path, "my-pack");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void NewPack_IsWritten_PassesCheckAndTest()
    {
        NewPack().ExitCode.Should().Be(0);

        CheckIsClean(PackPath);
        var test = CommandRun.Of("test", PackPath, "--coverage", "100");
        test.ExitCode.Should().Be(0, test.Out);
        test.Out.Should().EndWith("13 passed, 0 failed\n");
    }

    [Fact]
    public void New_AsJson_NamesEveryFileThatItWroteAndNothingElse()
    {
        var pack = CommandRun.Of("new", "pack", "my-pack", "--in", folder.Path, "--format", "json");
        var rule = CommandRun.Of("new", "rule", "made-here", "--in", PackPath, "--json");
        var district = CommandRun.Of("new", "district", "here", "--in", folder.Path, "--pack", PackPath, "--json");

        foreach (var run in new[] { pack, rule, district })
        {
            run.ExitCode.Should().Be(0, run.Error);
            Repository.SchemaFaults("new-1.json", run.Out).Should().BeEmpty();
        }

        var there = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(Normal);
        new[] { pack, rule, district }.SelectMany(run => Written(run.Out)).Should().BeEquivalentTo(there);
    }

    [Fact]
    public void New_AsJsonOverWhatIsThere_WritesNoDocument()
    {
        NewPack();

        var run = CommandRun.Of("new", "pack", "my-pack", "--in", folder.Path, "--json");

        run.ExitCode.Should().Be(1);
        run.Out.Should().BeEmpty();
    }

    [Theory]
    [InlineData("rule", "groundwork", "rules")]
    [InlineData("rule", "daily-work", "rules")]
    [InlineData("practice", "groundwork", "practices")]
    [InlineData("practice", "daily-work", "practices")]
    public void NewPart_InAPack_PassesCheckAndItsOwnTest(string kind, string area, string part)
    {
        NewPack();

        var run = CommandRun.Of("new", kind, "made-here", "--in", PackPath, "--area", area);

        run.ExitCode.Should().Be(0, run.Error);
        File.Exists(Path.Combine(PackPath, part, area, "made-here.yaml")).Should().BeTrue();
        CheckIsClean(PackPath);
        var test = CommandRun.Of("test", PackPath, "--coverage", "100");
        test.ExitCode.Should().Be(0, test.Out);
        test.Out.Should().NotContain(" 13 passed");
    }

    [Theory]
    [InlineData("rule")]
    [InlineData("practice")]
    public void NewPart_InAnAreaWithoutPractices_PassesCheckAndTest(string kind)
    {
        NewPack();
        folder.Write("my-pack/vocabulary/more.yaml", """
            kind: areas
            areas:
              neighbours:
                title: Neighbours
                looks-like: { absent: none, emerging: a few, developing: many, established: all }
            """);

        CommandRun.Of("new", kind, "made-here", "--in", PackPath, "--area", "neighbours").ExitCode.Should().Be(0);

        CheckIsClean(PackPath);
        var test = CommandRun.Of("test", PackPath);
        test.ExitCode.Should().Be(0, test.Out);
        test.Out.Should().EndWith("16 passed, 0 failed\n");
    }

    [Theory]
    [InlineData("rule")]
    [InlineData("practice")]
    public void NewPart_InAPackOfOtherMaking_PassesCheckAndTest(string kind)
    {
        var pack = CopyOf(CommandRun.Pack);

        CommandRun.Of("new", kind, "made-here", "--in", pack).ExitCode.Should().Be(0);

        CheckIsClean(pack);
        CommandRun.Of("test", pack).ExitCode.Should().Be(0);
    }

    [Fact]
    public void NewPart_FromAFolderOfThePack_GoesWhereItBelongs()
    {
        NewPack();

        CommandRun.Of("new", "rule", "made-here", "--in", Path.Combine(PackPath, "rules", "groundwork")).ExitCode.Should().Be(0);

        File.Exists(Path.Combine(PackPath, "rules", "groundwork", "made-here.yaml")).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("--as-of 2026-06-30")]
    public void NewDistrict_IsWritten_PassesCheckAndIsRead(string options)
    {
        CommandRun.Of(["new", "district", "cedar-falls", "--in", folder.Path, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).ExitCode.Should().Be(0);

        var file = Path.Combine(folder.Path, "cedar-falls.yaml");
        CheckIsClean(file);
        CommandRun.Of("diagnose", file).ExitCode.Should().Be(0);
        File.ReadAllText(file).Should().Contain("name: Cedar falls").And.Contain("  technology:\n").And.Contain("- of: buy-in");
    }

    [Fact]
    public void NewDistrict_OfAnotherPack_AsksForItsWords()
    {
        NewPack();

        CommandRun.Of("new", "district", "cedar-falls", "--in", folder.Path, "--pack", PackPath).ExitCode.Should().Be(0);

        var file = Path.Combine(folder.Path, "cedar-falls.yaml");
        File.ReadAllText(file).Should().Contain("  groundwork:\n").And.Contain("- of: purpose-known");
        CommandRun.Of("check", file, "--pack", PackPath).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("pack", "Two Words", "error: \"Two Words\" is not an id: ids are lower-case words and digits joined by hyphens. Did you mean \"two-words\"? Nothing was written.\n")]
    [InlineData("pack", "../up", "error: \"../up\" is not an id: ids are lower-case words and digits joined by hyphens. Did you mean \"up\"? Nothing was written.\n")]
    [InlineData("district", "a\nkind: pack", "error: \"a\nkind: pack\" is not an id: ids are lower-case words and digits joined by hyphens. Did you mean \"a-kind-pack\"? Nothing was written.\n")]
    [InlineData("rule", "started", "error: \"started\" is a word of the language of conditions. Choose another id, with a second word for instance. Nothing was written.\n")]
    [InlineData("practice", "Ä", "error: \"Ä\" is not an id: ids are lower-case words and digits joined by hyphens. Nothing was written.\n")]
    public void New_WithANameThatIsNone_SaysSoAndWritesNothing(string kind, string name, string error)
    {
        NewPack();
        var before = Files();

        var run = CommandRun.Of("new", kind, name, "--in", kind is "pack" or "district" ? folder.Path : PackPath);

        run.Should().Be(new CommandRun(2, "", error));
        Files().Should().Equal(before);
    }

    [Fact]
    public void NewRule_WithAnIdThatIsTaken_SaysByWhat()
    {
        NewPack();

        var run = CommandRun.Of("new", "rule", "purpose-statement", "--in", PackPath);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("has the id of a practice").And.Contain("purpose-statement.yaml:3)").And.EndWith("Nothing was written.\n");
    }

    [Theory]
    [InlineData("pack", "my-pack")]
    [InlineData("district", "cedar-falls")]
    public void New_WhereSomethingIs_NeverWritesOver(string kind, string name)
    {
        folder.Write("my-pack/mine.txt", "mine");
        folder.Write("cedar-falls.yaml", "mine");
        var before = Files();

        var run = CommandRun.Of("new", kind, name, "--in", folder.Path);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("error: There is a \"").And.EndWith("already. Nothing was written.\n");
        Files().Should().Equal(before);
        File.ReadAllText(Path.Combine(folder.Path, "cedar-falls.yaml")).Should().Be("mine");
    }

    [Fact]
    public void NewRule_WhereItsTestIsAlready_WritesNeither()
    {
        NewPack();
        folder.Write("my-pack/tests/rules/groundwork/made-here.yaml", "# mine\n");
        var before = Files();

        var run = CommandRun.Of("new", "rule", "made-here", "--in", PackPath);

        run.ExitCode.Should().Be(1);
        Files().Should().Equal(before);
    }

    [Fact]
    public void NewRule_OutsideAPack_SaysHowToBeginOne()
    {
        var run = CommandRun.Of("new", "rule", "made-here", "--in", folder.Path);

        run.Should().Be(new CommandRun(1, "", $"error: There is no pack.yaml in \"{folder.Path}\" or above it. --in names a pack; 'roadmap new pack NAME' begins one.\n"));
    }

    [Fact]
    public void NewRule_InAnAreaThatIsNotThere_NamesTheNearest()
    {
        NewPack();

        CommandRun.Of("new", "rule", "made-here", "--in", PackPath, "--area", "groundwrk")
            .Should().Be(new CommandRun(2, "", "error: my-pack has no area \"groundwrk\". Did you mean \"groundwork\"?\n"));
    }

    [Fact]
    public void New_WithoutAKind_NamesTheKinds()
    {
        CommandRun.Of("new").Should().Be(new CommandRun(
            2, "", "error: Which command? There are pack, rule, practice, district.\nRun \"roadmap new --help\" to see how it is used.\n"));
    }

    private CommandRun NewPack() => CommandRun.Of("new", "pack", "my-pack", "--in", folder.Path);

    private List<string> Files() => [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private string CopyOf(string pack)
    {
        foreach (var file in Directory.EnumerateFiles(pack, "*.yaml", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine("copy", Path.GetRelativePath(pack, file)), File.ReadAllText(file));
        }

        return Path.Combine(folder.Path, "copy");
    }

    private static void CheckIsClean(string path)
    {
        var check = CommandRun.Of("check", path);
        check.ExitCode.Should().Be(0, check.Out);
        check.Out.Should().EndWith("nothing is wrong.\n");
    }

    private static string Normal(string path) => path.Replace('\\', '/');

    private static List<string> Written(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("written").EnumerateArray().Select(path => path.GetString()!)];
    }
}
