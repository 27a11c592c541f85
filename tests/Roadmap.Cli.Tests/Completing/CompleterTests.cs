namespace Roadmap.Cli.Tests.Completing;

public sealed class CompleterTests
{
    [Theory]
    [InlineData("dia", "diagnose")]
    [InlineData("com", "compare completions")]
    [InlineData("new |", "pack rule practice district")]
    [InlineData("diagnose --fo", "--format")]
    [InlineData("diagnose --format |", "text json")]
    [InlineData("diagnose --format j", "json")]
    [InlineData("diagnose --format=j", "--format=json")]
    [InlineData("plan --format = m", "mermaid")]
    [InlineData("plan --format =", "text json mermaid ics csv")]
    [InlineData("check --format x.yaml --fail-on |", "remark warning error")]
    [InlineData("diagnose --fail-on |", "note low medium high critical stall")]
    [InlineData("completions |", "bash zsh fish pwsh")]
    [InlineData("help comp", "compare completions")]
    [InlineData("help new |", "pack rule practice district")]
    [InlineData("help RP110", "RP1101 RP1102 RP1103 RP1104 RP1105 RP1106 RP1107")]
    [InlineData("schema --kind ru", "rule")]
    [InlineData("explain x.yaml --pack Fixtures/small-pack dev", "devices-first devices/vision devices")]
    [InlineData("explain --pack Fixtures/small-pack --quiet x.yaml sup", "support-low")]
    [InlineData("cure --pack Fixtures/small-pack x.yaml dev", "devices-first devices/vision")]
    [InlineData("show Fixtures/small-pack vis", "vision")]
    [InlineData("show personalized-learning devices-before", "devices-before-why")]
    [InlineData("what-if x.yaml --pack Fixtures/small-pack --set v", "vision= :nospace")]
    [InlineData("what-if x.yaml --pack Fixtures/small-pack --set vision = in", "")]
    [InlineData("diagnose |", ":files")]
    [InlineData("diagnose one.yaml |", ":files")]
    [InlineData("diagnose -- --", ":files")]
    [InlineData("test |", "personalized-learning :files")]
    [InlineData("docs personalized-learning -o |", ":folders")]
    [InlineData("explain x.yaml id |", "")]
    [InlineData("explain x.yaml --pack Fixtures/no-such-pack |", "")]
    [InlineData("frobnicate |", "")]
    public void Complete_AtTheEndOfALine_OffersWhatCouldStandThere(string line, string expected)
    {
        var run = CommandRun.Of(["complete", "--", .. line.Split(' ').Select(word => word == "|" ? "" : word)]);
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        string.Join(' ', run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(offered => offered.Split('\t')[0])).Should().Be(expected);
    }

    [Fact]
    public void Complete_OfACommand_SaysWhatItDoes() => CommandRun.Of("complete", "--", "comple").Out.Should().StartWith("completions\tPrint the script");

    [Fact]
    public void Complete_WithTheWordMarked_IsTheSameAsWithoutTheMark() =>
        CommandRun.Of("complete", "--marked", "--", "diagnose", "+--fo").Should().Be(CommandRun.Of("complete", "--", "diagnose", "--fo"));

    [Fact]
    public void Complete_WithAnEmptyWordMarked_OffersEverything() => CommandRun.Of("complete", "--marked", "--", "+").Out.Should().StartWith("diagnose\t").And.NotContain("\ncomplete\t");

    [Fact]
    public void Options_ThatWereGiven_AreNotOfferedAgainUnlessTheyMayBe()
    {
        var offered = CommandRun.Of("complete", "--", "diagnose", "--quiet", "--pack", "x", "--").Out;
        offered.Should().NotContain("--quiet").And.Contain("--pack\t").And.Contain("--no-color\t").And.Contain("--json\t");
    }

    [Theory]
    [InlineData("bash", "complete -o nosort -F _roadmap roadmap")]
    [InlineData("zsh", "#compdef roadmap")]
    [InlineData("fish", "complete -c roadmap -f")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName roadmap")]
    public void Script_OfAShell_RegistersAndAsksTheCommandItself(string shell, string registration)
    {
        var run = CommandRun.Of("completions", shell);
        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain(registration).And.Contain("roadmap complete ").And.EndWith("\n").And.NotContain("\r");
    }

    [Fact]
    public void Script_OfAnotherShell_IsAMistakeOfTheCommandLine() =>
        CommandRun.Of("completions", "fsh").Error.Should().StartWith("error: SHELL is one of bash, zsh, fish, pwsh, not \"fsh\". Did you mean \"fish\"?\n");
}
