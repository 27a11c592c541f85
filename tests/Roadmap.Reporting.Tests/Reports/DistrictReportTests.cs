using System.Text.Json;
using System.Text.RegularExpressions;
using Roadmap.Reporting.Reports;
using Roadmap.Reporting.Tests.Json;

namespace Roadmap.Reporting.Tests.Reports;

public sealed class DistrictReportTests
{
    private static readonly DistrictReport Cedar = Of("cedar-valley-fictitious");

    [Fact]
    public void Html_OfADistrict_BeginsWithStandingRootAndNextSteps()
    {
        var html = Cedar.Html();

        html.IndexOf("Where the district stands", StringComparison.Ordinal).Should().BePositive()
            .And.BeLessThan(html.IndexOf("What to put right first", StringComparison.Ordinal));
        html.IndexOf("What to put right first", StringComparison.Ordinal).Should().BeLessThan(html.IndexOf("What to do next", StringComparison.Ordinal));
        Regex.Count(html, "<li class=\"card\">").Should().Be(Cedar.Diagnosis.ShowFirst);
        Regex.Count(html, "<svg class=\"meter\"").Should().Be(Cedar.Diagnosis.Standings.Length);
    }

    [Theory]
    [InlineData("levels")]
    [InlineData("order")]
    [InlineData("map")]
    [InlineData("plan")]
    public void Html_OfADistrict_NamesAndDescribesEachPictureAndTellsItAsATable(string picture)
    {
        var html = Cedar.Html();

        html.Should().Contain($"role=\"img\" aria-labelledby=\"{picture}-title {picture}-text\"").And.Contain($"<title id=\"{picture}-title\">").And.Contain($"<desc id=\"{picture}-text\">");
        Regex.Count(html, "<figure").Should().Be(Regex.Count(html, "The same as a table"));
    }

    [Fact]
    public void Html_OfADistrict_TellsEveryFindingWithItsEvidenceAndItsConditions()
    {
        var html = Cedar.Html();

        Regex.Count(html, "<details class=\"finding\"").Should().Be(Cedar.Diagnosis.Findings.Length);
        html.Should().Contain("cedar-valley-fictitious.yaml:133").And.Contain("How it was worked out").And.Contain("rules/");
    }

    [Fact]
    public void Html_OfADistrictOfWhichNothingIsKnown_HatchesInsteadOfDrawingNothing()
    {
        var html = Of("nothing-known").Html();

        html.Should().Contain("not known").And.Contain("fill=\"url(#levels-gap)\"").And.NotContain("path class=\"step\"");
        html.Should().Contain("No step can be named yet");
    }

    [Fact]
    public void AllForms_WrittenTwice_AreTheSame()
    {
        var again = Of("cedar-valley-fictitious");

        again.Html().Should().Be(Cedar.Html());
        again.Markdown().Should().Be(Cedar.Markdown());
        again.Json().Should().Be(Cedar.Json());
        again.Csv().Should().Be(Cedar.Csv());
    }

    [Theory]
    [InlineData("cedar-valley-fictitious", false)]
    [InlineData("milton", true)]
    [InlineData("nothing-known", false)]
    public void Json_OfADistrict_IsOfItsSchema(string name, bool isShared)
    {
        var json = DistrictReport.Create(ReportSamples.Engine, ReportSamples.District(name), new ReportOptions { IsShared = isShared }).Json();

        JsonSchemas.Faults("report-1.json", json).Should().BeEmpty();
        using var document = JsonDocument.Parse(json);
        JsonSchemas.Faults("diagnosis-1.json", document.RootElement.GetProperty("diagnosis").GetRawText()).Should().BeEmpty();
        JsonSchemas.Faults("plan-1.json", document.RootElement.GetProperty("plan").GetRawText()).Should().BeEmpty();
    }

    [Fact]
    public void Plan_LeftOut_IsNowhere()
    {
        var report = DistrictReport.Create(ReportSamples.Engine, ReportSamples.District("milton"), new ReportOptions { Plan = null });

        report.Plan.Should().BeNull();
        report.Html().Should().NotContain("id=\"calendar\"").And.NotContain("href=\"#calendar\"");
        report.Json().Should().Contain("\"plan\": null");
    }

    [Fact]
    public void Csv_OfADistrict_HasAsManyFieldsOnEveryLine()
    {
        var lines = Cedar.Csv().Split("\r\n");

        lines[^1].Should().BeEmpty();
        lines[..^1].Select(Fields).Distinct().Should().Equal(12);
        lines.Count(line => line.StartsWith("cedar-valley-fictitious,finding,", StringComparison.Ordinal)).Should().Be(Cedar.Diagnosis.Findings.Length);
    }

    private static DistrictReport Of(string name) => DistrictReport.Create(ReportSamples.Engine, ReportSamples.District(name));

    /// <summary>The fields of a line, by the rules of RFC 4180.</summary>
    private static int Fields(string line) => 1 + Regex.Count(Regex.Replace(line, "\"(?:[^\"]|\"\")*\"", ""), ",");
}
