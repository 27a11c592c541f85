using Roadmap.Cli.Helping;

namespace Roadmap.Cli.Tests.Helping;

public sealed class ProblemHelpTests
{
    private static readonly string Recorded = Path.Combine(Repository.Root, "src", "Roadmap.Cli", "Helping", "problem-examples.txt");

    public static TheoryData<string> Ids() => [.. HelpTopics.Kinds.Select(kind => kind.Id)];

    /// <summary>Run once with RECORD_PROBLEMS=1 to bring the examples up to date.</summary>
    [Fact]
    public void Examples_InTheProgram_AreThoseOfTheFixtures()
    {
        var gathered = ProblemExamples.Gather();
        if (Environment.GetEnvironmentVariable("RECORD_PROBLEMS") == "1")
        {
            File.WriteAllText(Recorded, gathered);
        }

        File.ReadAllText(Recorded).Should().Be(gathered, "RECORD_PROBLEMS=1 brings it up to date");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Help_OnEveryKindOfProblem_SaysWhatItMeans(string id)
    {
        var run = CommandRun.Of("help", id);
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().StartWith($"{id}: ").And.NotContain("](");
        run.Out.Split('\n').Length.Should().BeGreaterThan(6);
    }

    [Theory]
    [InlineData("rp1111")]
    [InlineData("1111")]
    public void Help_OnAnIdWrittenOtherwise_IsTheSame(string topic) => CommandRun.Of("help", topic).Should().Be(CommandRun.Of("help", "RP1111"));

    [Fact]
    public void Help_OnACheckOfTheLinter_ShowsOneExampleThatRaisesItAndOneThatDoesNot() =>
        CommandRun.Of("help", "RP6105").Out.Should().Contain("An example that raises it\n-------").And.Contain("One that does not\n-------").And.EndWith("More: docs/lints/RP6105.md\n");

    [Fact]
    public void Help_OnAProblem_ShowsAnExampleAndWhatMendsIt() =>
        CommandRun.Of("help", "RP1111").Out.Should().Contain("error RP1111  count without keys").And.Contain("^^^").And.Contain("Write it like this");

    [Theory]
    [InlineData("diagnse", "error: There is no command and no kind of problem \"diagnse\". Did you mean \"diagnose\"?\n")]
    [InlineData("RP9999", "error: There is no command and no kind of problem \"RP9999\". 'roadmap help' lists the commands; problems have ids such as RP1111.\n")]
    [InlineData("RP611", "error: There is no command and no kind of problem \"RP611\". Did you mean \"RP6101\"?\n")]
    public void Help_OnSomethingElse_SaysWhatIsNear(string topic, string expected) => CommandRun.Of("help", topic).Should().Be(new CommandRun(2, "", expected));

    [Fact]
    public void Help_OnACommand_IsThatOfTheCommand()
    {
        CommandRun.Of("help", "diagnose").Should().Be(CommandRun.Of("diagnose", "--help"));
        CommandRun.Of("help", "new", "rule").Should().Be(CommandRun.Of("new", "rule", "--help"));
        CommandRun.Of("help").Should().Be(CommandRun.Of("--help"));
    }
}
