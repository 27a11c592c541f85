namespace Roadmap.Cli.Tests.Commands;

public sealed class PlanCommandTests
{
    private static readonly string Plans = Path.Combine(Repository.Root, "samples", "plans");
    private static readonly string School = Path.Combine(Plans, "nine-month-year-fictitious.yaml");
    private static readonly string TooMuch = Path.Combine(Plans, "too-much-wanted-fictitious.yaml");

    [Fact]
    public void Plan_AsJson_FitsThePublishedSchema()
    {
        foreach (var file in Directory.GetFiles(Plans, "*.yaml"))
        {
            Repository.SchemaFaults("plan-1.json", CommandRun.Of("plan", file, "--format", "json").Out).Should().BeEmpty(file);
        }
    }

    [Fact]
    public void Plan_AsText_FitsTheWidthAndSaysWhyOfEachStep()
    {
        var run = CommandRun.Of("plan", School);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Split('\n').Should().OnlyContain(line => line.Length <= 80);
        run.Out.Split('\n').Count(line => line.StartsWith("    Why then", StringComparison.Ordinal)).Should().BeGreaterThan(10);
    }

    [Fact]
    public void Plan_InTheFormOfACharts_IsWritten()
    {
        CommandRun.Of("plan", School, "--format", "mermaid").Out.Should().StartWith("gantt\n");
        CommandRun.Of("plan", School, "--format", "ics").Out.Should().StartWith("BEGIN:VCALENDAR\r\n");
        CommandRun.Of("plan", School, "--format", "csv").Out.Should().StartWith("id,title,starts,ends,");
    }

    [Fact]
    public void Plan_ThatCannotBe_EndsIn3AndSaysWhatWouldHelp()
    {
        var run = CommandRun.Of("plan", TooMuch);

        run.ExitCode.Should().Be(3);
        run.Out.Should().Contain("What cannot hold together").And.Contain("What would help").And.Contain("too-much-wanted-fictitious.yaml:");
    }

    [Fact]
    public void Plan_WithAPin_KeepsIt()
    {
        var run = CommandRun.Of("plan", School, "--pin", "name-the-why=Spring 2027", "--format", "csv");

        run.Out.Should().Contain("\nname-the-why,").And.MatchRegex("(?m)^name-the-why,[^,\"]*(\"[^\"]*\")?,2027-01-11,");
    }

    [Fact]
    public void Plan_WithThePlanBefore_MovesNothing()
    {
        using var folder = new TempFolder();
        var before = folder.Write("plan.json", CommandRun.Of("plan", School, "--format", "json").Out);

        CommandRun.Of("plan", School, "--previous", before, "--format", "json").Out.Should().Contain("\"moves\": []");
    }

    [Fact]
    public void Plan_WhyNot_Answers()
    {
        var run = CommandRun.Of("plan", School, "--why-not", "early-table=Fall 2026");

        run.ExitCode.Should().Be(0);
        run.Out.ReplaceLineEndings(" ").Should().Contain("in Fall 2026?").And.Contain("As planned: Fall 2027").And.Contain("What would move");
    }

    [Theory]
    [InlineData("--format", "xml", "error: --format is one of text, json, mermaid, ics, csv, not \"xml\".\n")]
    [InlineData("--start", "August", "error: --start is a day such as 2026-08-01, not \"August\".\n")]
    [InlineData("--budget", "0", "error: --budget is a whole number from 1 to 1000, not \"0\".\n")]
    [InlineData("--pin", "vision", "error: --pin is a practice, an equals sign and a time, such as shared-vision=2026-10, not \"vision\".\n")]
    [InlineData("--pin", "shared-vison=2026-10", "error: No practice is called \"shared-vison\". Did you mean \"shared-vision\"?\n")]
    [InlineData("--pin", "shared-vision=soon", "error: \"soon\" for \"shared-vision\" is neither a date (2026-10-01, 2026-10, 2026) nor a term of the calendar.")]
    public void Option_ThatCannotBeRead_EndsIn2WithAHint(string option, string value, string error)
    {
        var run = CommandRun.Of("plan", School, option, value);

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith(error);
        run.Out.Should().BeEmpty();
    }

    [Fact]
    public void Previous_ThatIsNoPlan_EndsIn3()
    {
        CommandRun.Of("plan", School, "--previous", School).Should().Match<CommandRun>(run => run.ExitCode == 3 && run.Error.Contains("cannot be used as the earlier plan"));
        CommandRun.Of("plan", School, "--previous", "no-such-plan.json").ExitCode.Should().Be(1);
    }

    [Fact]
    public void Plan_OfAFileWithErrors_EndsIn3()
    {
        using var folder = new TempFolder();
        var file = folder.Write("district.yaml", "kind: district\nid: a\nas-of: 2026-09-01\ncalendar: { step: term }\n");

        var run = CommandRun.Of("plan", file);

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("RP5601");
    }
}
