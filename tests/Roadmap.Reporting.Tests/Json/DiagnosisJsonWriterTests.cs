using System.Text;
using System.Text.Json;
using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Json;
using Roadmap.Reporting.Tests.Samples;

namespace Roadmap.Reporting.Tests.Json;

public sealed class DiagnosisJsonWriterTests
{
    [Fact]
    public void Json_OfAFullDiagnosis_IsAsRecorded() => Golden.Check("full", DiagnosisJsonWriter.Write(SampleDiagnosis.Full));

    [Fact]
    public void Json_OfAFullDiagnosis_FitsThePublishedSchema() =>
        JsonSchemas.Faults("diagnosis-1.json", DiagnosisJsonWriter.Write(SampleDiagnosis.Full)).Should().BeEmpty();

    [Fact]
    public void Json_OfAnEmptyDiagnosis_FitsThePublishedSchema() =>
        JsonSchemas.Faults("diagnosis-1.json", DiagnosisJsonWriter.Write(SampleDiagnosis.Empty)).Should().BeEmpty();

    [Theory]
    [InlineData("\"ready\": true", "\"ready\": \"true\"")]
    [InlineData("\"status\": \"skipped\"", "\"status\": \"broken\"")]
    [InlineData("\"engine\": \"1.0.0\",", "")]
    [InlineData("\"engine\": \"1.0.0\",", "\"engine\": \"1.0.0\", \"extra\": 1,")]
    public void Schema_OfADiagnosis_RefusesAnotherShape(string from, string to)
    {
        var json = DiagnosisJsonWriter.Write(SampleDiagnosis.Full);
        json.Should().Contain(from);
        JsonSchemas.Faults("diagnosis-1.json", json.Replace(from, to, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public void Keys_OfAFullDiagnosis_ComeInThePublishedOrder()
    {
        using var json = JsonDocument.Parse(DiagnosisJsonWriter.Write(SampleDiagnosis.Full));
        json.RootElement.EnumerateObject().Select(property => property.Name).Should().Equal(
            "schema", "district", "packs", "engine", "standings", "findings", "undetermined", "waived", "order", "leveragePoints", "underWay", "withheld", "questions", "problems");
        json.RootElement.GetProperty("findings")[0].EnumerateObject().Select(property => property.Name).Should().Equal(
            "id", "source", "finds", "severity", "title", "message", "why", "instead", "origin", "confidence", "areas", "cites", "leadsTo", "holdsUp", "because");
    }

    [Theory]
    [InlineData(333L, "0.333")]
    [InlineData(1000L, "1.000")]
    [InlineData(0L, "0.000")]
    [InlineData(null, "null")]
    public void Index_OfTheOrder_HasThreeDecimals(long? thousandths, string expected)
    {
        var diagnosis = SampleDiagnosis.Empty with { Order = SampleDiagnosis.Empty.Order with { Index = thousandths } };
        DiagnosisJsonWriter.Write(diagnosis).Should().Contain($"\"index\": {expected},");
    }

    [Fact]
    public void Bytes_OfADocument_AreUtf8WithLineFeedsAndEndInOne()
    {
        using var stream = new MemoryStream();
        DiagnosisJsonWriter.Write(Named("Škola 学校"), stream);
        var bytes = stream.ToArray();
        bytes.Should().NotContain((byte)'\r');
        bytes[^1].Should().Be((byte)'\n');
        bytes[^2].Should().Be((byte)'}');
        Encoding.UTF8.GetString(bytes).Should().Contain("\"Škola 学校\"");
    }

    [Fact]
    public void Name_ThatHtmlWouldRead_IsEscapedAndComesBack()
    {
        const string Name = "</script><b>\"x\" & 'y'\u2028\u0000\u202E";
        var text = DiagnosisJsonWriter.Write(Named(Name));
        text.Should().NotContain("<").And.NotContain("&").And.NotContain("\u2028").And.NotContain("\u202E");
        using var json = JsonDocument.Parse(text);
        json.RootElement.GetProperty("district").GetProperty("name").GetString().Should().Be(Name);
    }

    private static Diagnosis Named(string name) => SampleDiagnosis.Empty with { District = SampleDiagnosis.Empty.District with { Name = name } };
}
