using System.Text.RegularExpressions;
using Roadmap.Reporting.Reports;
using Roadmap.Reporting.Tests.Json;

namespace Roadmap.Reporting.Tests.Reports;

public sealed class NetworkReportTests
{
    private static readonly NetworkReport Network = NetworkReport.Create(
        ReportSamples.Engine,
        [ReportSamples.District("observed-order"), ReportSamples.District("milton"), ReportSamples.District("cedar-valley-fictitious"), ReportSamples.District("nothing-known")],
        ["broken.yaml"]);

    [Fact]
    public void Html_OfANetwork_MapsTheAreasAndTellsEachDistrict()
    {
        var html = Network.Html();

        html.Should().Contain("A network of four districts").And.Contain("id=\"network-map-title\"").And.Contain("broken.yaml");
        Regex.Count(html, "<details class=\"district\">").Should().Be(4);
        html.IndexOf("Cedar Valley", StringComparison.Ordinal).Should().BeLessThan(html.IndexOf("Milton Area", StringComparison.Ordinal));
    }

    [Fact]
    public void Html_OfANetwork_CountsTheStallsThatDistrictsShare()
    {
        Network.Html().Should().Contain("<td>2</td>\n<td>Cedar Valley (fictitious), ").And.Contain("2 of 4");
    }

    [Fact]
    public void Json_OfANetwork_IsOfItsSchema() => JsonSchemas.Faults("network-report-1.json", Network.Json()).Should().BeEmpty();

    [Fact]
    public void Csv_OfANetwork_HasALineForEachDistrict()
    {
        var lines = Network.Csv().Split("\r\n");

        lines.Should().HaveCount(6);
        lines[0].Should().StartWith("district,name,as-of,technology,leadership,");
        lines[1].Should().StartWith("cedar-valley-fictitious,Cedar Valley (fictitious),2026-06-30,established,");
    }

    [Fact]
    public void Markdown_OfANetwork_HasTheMapAsATable() =>
        Network.Markdown().Should().Contain("| Cedar Valley (fictitious) | 3 established |").And.Contain("broken.yaml");
}
