using System.Text.RegularExpressions;

namespace Roadmap.Cli.Tests.Commands;

/// <summary>A pack of another field, with no word of schools in it: the format and the engine are not tied to one.</summary>
public sealed partial class SecondPackTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "packs");
    private static readonly string Pack = Path.Combine(Folder, "service-reliability");
    private static readonly string Team = Path.Combine(Folder, "ticket-shop.yaml");

    [Fact]
    public void Pack_OfAnotherField_IsCheckedWithoutAWarning()
    {
        var run = CommandRun.Of("check", Pack, Team, "--pack", Pack);

        run.Out.Should().Contain("nothing is wrong");
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public void Pack_OfAnotherField_PassesItsOwnTestsAndIsCovered()
    {
        var run = CommandRun.Of("test", Pack, "--coverage", "100");

        run.ExitCode.Should().Be(0, run.Out);
        run.Out.Should().Contain(" 0 failed").And.Contain("orders 34 of 34 (100%)");
    }

    [Fact]
    public void Team_OfAnotherField_IsDiagnosed()
    {
        var run = CommandRun.Of("diagnose", Team, "--pack", Pack);

        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("Alerts when users are affected").And.Contain("Take a change back in one step").And.Contain("our own inference");
        run.Out.Should().NotContain("none named");
    }

    [Fact]
    public void Pack_OfAnotherField_HasNoWordOfSchools()
    {
        var words = Directory.GetFiles(Pack, "*.yaml", SearchOption.AllDirectories)
            .SelectMany(File.ReadAllLines)
            .Where(line => line.Trim() != "actor: district") // a word of the format: who carries a practice
            .Where(line => SchoolWord().IsMatch(line));
        words.Should().BeEmpty();
    }

    [GeneratedRegex("district|school|student|teacher|classroom|curricul|pupil|famil", RegexOptions.IgnoreCase)]
    private static partial Regex SchoolWord();
}
