using System.Text.Json;
using System.Xml.Linq;

namespace Roadmap.Cli.Tests.Commands;

/// <summary>What a check says of packs that load: advice, forms for other tools, mending.</summary>
public sealed class CheckAdviceTests : IDisposable
{
    private const string Hasty =
        """
        kind: pack
        id: hasty
        version: 1.0.0
        format: 1
        title: Hasty
        extends: [ { pack: personalized-learning, version: ^1.0 } ]
        ---
        kind: rule
        id: both-low
        title: Both are low
        finds: gap
        severity: low
        lifecycle: draft
        origin: ours
        fires-when:
          - technology <= emerging   # the one
          - leadership <= emerging
          - technology <= emerging
          # the other
          - any: [ instruction <= emerging ]
        message: >-
          Technology stands at {technology}.
        why: >-
          Both are needed.
        instead: >-
          Begin with one.

        """;

    private readonly TempFolder folder = new();

    private string File => folder.Write("hasty.yaml", Hasty);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Check_OfAdvice_PassesUnlessAskedToFail()
    {
        var run = CommandRun.Of("check", File);

        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("RP6105").And.Contain("RP6111").And.EndWith("Checked 1 pack: 2 warnings.\n2 can be mended without a choice: --fix shows how.\n");
        CommandRun.Of("check", File, "--fail-on", "warning").ExitCode.Should().Be(4);
        CommandRun.Of("check", File, "--fail-on", "error").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Check_Fix_ShowsADiffAndWritesNothing()
    {
        var file = File;
        var run = CommandRun.Of("check", file, "--fix");

        System.IO.File.ReadAllText(file).Should().Be(Hasty);
        run.Out.Replace(file, "hasty.yaml", StringComparison.Ordinal).Should().Be(
            """
            --- hasty.yaml
            +++ hasty.yaml
            @@ -15,9 +15,8 @@
             fires-when:
               - technology <= emerging   # the one
               - leadership <= emerging
            -  - technology <= emerging
               # the other
            -  - any: [ instruction <= emerging ]
            +  - instruction <= emerging
             message: >-
               Technology stands at {technology}.
             why: >-
            Nothing was written; --write writes it.

            """);
    }

    [Fact]
    public void Check_FixAndWrite_WritesAndChecksAgain()
    {
        var file = File;
        var run = CommandRun.Of("check", file, "--fix", "--write");

        run.ExitCode.Should().Be(0);
        run.Out.Should().EndWith("Checked 1 pack: nothing is wrong.\n");
        System.IO.File.ReadAllText(file).Should().Be(Hasty.Replace("  - technology <= emerging\n  # the", "  # the", StringComparison.Ordinal).Replace("any: [ instruction <= emerging ]", "instruction <= emerging", StringComparison.Ordinal));
        Directory.GetFiles(folder.Path).Should().ContainSingle();
    }

    [Fact]
    public void Check_FixAndWrite_KeepsLineBreaksAndByteOrderMark()
    {
        var file = folder.Write("marked.yaml", "\uFEFF" + Hasty.ReplaceLineEndings("\r\n"));

        CommandRun.Of("check", file, "--fix", "--write").Out.Should().EndWith("nothing is wrong.\n");

        var bytes = System.IO.File.ReadAllBytes(file);
        bytes.Should().StartWith([0xEF, 0xBB, 0xBF]);
        System.IO.File.ReadAllText(file).Replace("\r\n", "", StringComparison.Ordinal).Should().NotContain("\n");
    }

    [Fact]
    public void Check_WriteWithoutFix_IsAUsageError() => CommandRun.Of("check", File, "--write").ExitCode.Should().Be(2);

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--fail-on", "high")]
    [InlineData("--as-of", "soon")]
    public void Check_WithAnUnknownWord_IsAUsageError(string option, string word) => CommandRun.Of("check", File, option, word).ExitCode.Should().Be(2);

    [Fact]
    public void Check_InTheFormsOfOtherTools_IsOnlyThat()
    {
        var file = File;

        CommandRun.Of("check", file, "--format", "github").Out.Should().StartWith("::warning file=").And.NotContain("Checked");
        JsonDocument.Parse(CommandRun.Of("check", file, "--format", "sarif").Out).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().Should().Be(2);
        XDocument.Parse(CommandRun.Of("check", file, "--format", "junit").Out).Descendants("failure").Should().HaveCount(2);
        Repository.SchemaFaults("problems-1.json", CommandRun.Of("check", file, "--format", "json").Out).Should().BeEmpty();
    }

    [Fact]
    public void Check_OfSomethingAllowed_ComparesItsEndWithTheDayGiven()
    {
        var file = folder.Write("allowed.yaml", Hasty.TrimEnd() + "\nlint-allow:\n  - check: RP6105\n    until: 2027-06-30\n    reason: it is meant\n  - check: RP6111\n    until: 2027-06-30\n    reason: more will stand there\n");

        CommandRun.Of("check", file).Out.Should().Be("Checked 1 pack: nothing is wrong.\nEnds of overrides and of what is allowed were not looked at; --as-of compares them with a day.\n");
        CommandRun.Of("check", file, "--as-of", "2027-05-30").Out.Should().Be("Checked 1 pack: nothing is wrong.\n");
        CommandRun.Of("check", file, "--as-of", "2027-06-30").Out.Should().Contain("RP6105 is allowed until 2027-06-30.").And.EndWith("Checked 1 pack: 2 remarks.\n");
        CommandRun.Of("check", file, "--as-of", "2027-07-01").Out.Should().Contain("RP6002").And.Contain("RP6105").And.Contain("Checked 1 pack: 4 warnings.");
    }
}
