using Roadmap.Reporting.Json;
using Roadmap.Testing;

namespace Roadmap.Cli.PackTesting;

/// <summary>Writes what came of a pack's tests as JSON of the schema <c>roadmap/tests/1</c>.</summary>
internal static class TestReportJson
{
    internal static string Write(PackTestReport report) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "roadmap/tests/1");
        json.WriteNumber("passed", report.Passed);
        json.WriteNumber("failed", report.Failed);
        json.WriteStartArray("cases");
        foreach (var result in report.Results)
        {
            json.WriteStartObject();
            json.WriteString("for", result.For);
            json.WriteString("name", result.Name);
            json.WriteBoolean("passed", result.Passed);
            json.WriteString("file", result.Place.File);
            json.WriteNumber("line", result.Place.Line);
            json.WriteStartArray("failures");
            foreach (var failure in result.Failures)
            {
                json.WriteStringValue(failure);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("coverage");
        foreach (var count in report.Coverage.Counts)
        {
            json.WriteStartObject();
            json.WriteString("what", count.What);
            json.WriteNumber("covered", count.Covered);
            json.WriteNumber("total", count.Total);
            json.WriteNumber("percent", count.Percent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("gaps");
        foreach (var gap in report.Coverage.Gaps)
        {
            json.WriteStartObject();
            json.WriteString("id", gap.Id);
            json.WriteString("missing", gap.Missing);
            json.WriteString("file", gap.File);
            json.WriteNumber("line", gap.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
