using System.Text.Json;
using System.Xml.Linq;
using Roadmap.Reporting.Checks;
using Roadmap.Reporting.Tests.Samples;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Reporting.Tests.Checks;

public sealed class CheckWritersTests
{
    private static readonly ProblemDescriptor Kind = new("RP6205", "wording, that blames", ProblemSeverity.Warning);

    private static Problem Awkward() => new(
        Kind,
        new SourceText("our packs/a,b:100%.yaml", "why: 100% <lost> & \"found\"").Place(1, 6, 4),
        "Half: 50% \"of\" <b>\r\nand ]]> \u0001\uFFFE more",
        "Write & mend.",
        new SourceText("/root/base.yaml", "id: x").Place(1, 5, 1));

    [Fact]
    public void Writers_OfProblems_AreAsRecorded()
    {
        Problem[] problems = [SamplePlaces.Error(), SamplePlaces.Warning(), Awkward()];

        Golden.Check("github", GitHubAnnotationWriter.Write(problems));
        Golden.Check("sarif", SarifWriter.Write(problems));
        Golden.Check("junit", JUnitProblemsWriter.Write(problems));
    }

    [Fact]
    public void GitHub_OfAwkwardText_IsOneLineWithEscapes()
    {
        var line = GitHubAnnotationWriter.Write([Awkward()]);

        line.Split('\n').Should().HaveCount(2).And.HaveElementAt(1, "");
        line.Should().StartWith("::warning file=our packs/a%2Cb%3A100%25.yaml,line=1,col=6,endLine=1,endColumn=10,title=RP6205 wording%2C that blames::Half: 50%25 ");
        line.Should().Contain("%0D%0A").And.NotContain("\r");
    }

    [Fact]
    public void Sarif_OfProblems_PointsFromResultsToRules()
    {
        using var json = JsonDocument.Parse(SarifWriter.Write([Awkward(), SamplePlaces.Error(), Awkward()]));
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();

        json.RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        rules.Should().Equal("RP0010", "RP6205");
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            rules[result.GetProperty("ruleIndex").GetInt32()].Should().Be(result.GetProperty("ruleId").GetString());
            result.GetProperty("message").GetProperty("text").GetString().Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Sarif_OfPaths_WritesAddresses()
    {
        using var json = JsonDocument.Parse(SarifWriter.Write([Awkward()]));
        var result = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0];

        Uri(result.GetProperty("locations")[0]).Should().Be("our%20packs/a%2Cb%3A100%25.yaml");
        Uri(result.GetProperty("relatedLocations")[0]).Should().Be("file:///root/base.yaml");
    }

    [Fact]
    public void Sarif_OfAFileOnADrive_KeepsTheDrive()
    {
        using var json = JsonDocument.Parse(SarifWriter.Write([new Problem(Kind, new SourceText("C:/packs/a b.yaml", "x").Place(1, 1, 0), "M")]));

        Uri(json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0]).Should().Be("file:///C:/packs/a%20b.yaml");
    }

    [Fact]
    public void JUnit_OfAwkwardText_IsWellFormed()
    {
        var suite = XDocument.Parse(JUnitProblemsWriter.Write([Awkward()])).Root!.Element("testsuite")!;

        suite.Attribute("failures")!.Value.Should().Be("1");
        suite.Element("testcase")!.Element("failure")!.Attribute("message")!.Value.Should().StartWith("Half: 50% \"of\" <b>");
    }

    [Fact]
    public void JUnit_BelowWhatFails_PassesWithOutput()
    {
        var suite = XDocument.Parse(JUnitProblemsWriter.Write([Awkward()], ProblemSeverity.Error)).Root!.Element("testsuite")!;

        suite.Attribute("failures")!.Value.Should().Be("0");
        suite.Element("testcase")!.Element("system-out")!.Value.Should().Contain("RP6205");
    }

    [Fact]
    public void Writers_OfNothing_SayThatNothingIsWrong()
    {
        GitHubAnnotationWriter.Write([]).Should().BeEmpty();
        SarifWriter.Write([]).Should().Contain("\"results\": []");
        XDocument.Parse(JUnitProblemsWriter.Write([])).Descendants("testcase").Should().ContainSingle();
    }

    private static string? Uri(JsonElement location) =>
        location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
}
