namespace Roadmap.Cli.Tests.Commands;

public sealed class RobustnessCommandTests
{
    private static readonly string CedarValley = Path.Combine(Repository.Root, "samples", "districts", "cedar-valley-fictitious.yaml");

    [Fact]
    public void Robustness_AsText_SaysHowOftenTheFirstStepsStay()
    {
        var run = CommandRun.Of("robustness", CedarValley, "--samples", "200");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("drawn 200 times").And.Contain("stays among them in").And.Contain("Not found here, but near it").And.Contain("--all lists them");
    }

    [Fact]
    public void Robustness_WithAll_ListsEverythingThatWasDrawn()
    {
        CommandRun.Of("robustness", CedarValley, "--samples", "1", "--all").Out.Should().NotContain("--all lists them");
    }

    [Fact]
    public void Robustness_AsJson_FitsItsSchemaAndIsTheSameEveryTime()
    {
        var first = CommandRun.Of("robustness", CedarValley, "--samples", "50", "--seed", "3", "--format", "json");
        var second = CommandRun.Of("robustness", CedarValley, "--samples", "50", "--seed", "3", "--format", "json");

        Repository.SchemaFaults("robustness-1.json", first.Out).Should().BeEmpty();
        Repository.SchemaFaults("robustness-1.json", first.Out.Replace("\"samples\": 50", "\"samples\": 0", StringComparison.Ordinal)).Should().NotBeEmpty();
        second.Out.Should().Be(first.Out);
    }

    [Fact]
    public void Robustness_WhereNothingIsUncertain_SaysSo()
    {
        var run = CommandRun.Of("robustness", Path.Combine(Repository.Root, "samples", "districts", "nothing-known.yaml"));

        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("no reading gives a margin");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("100001")]
    public void Robustness_WithTooFewOrManySamples_SaysWhatIsAllowed(string samples)
    {
        var run = CommandRun.Of("robustness", CedarValley, "--samples", samples);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("a whole number from 1 to 100000").And.Contain(samples);
    }
}
