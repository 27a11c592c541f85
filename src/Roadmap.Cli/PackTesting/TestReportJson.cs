using System.Collections.Immutable;
using System.Text.Json;
using Roadmap.Reporting.Json;
using Roadmap.Rules.Packs;
using Roadmap.Testing;

namespace Roadmap.Cli.PackTesting;

/// <summary>Writes what came of a pack's tests as JSON of the schema <c>roadmap/tests/1</c>.</summary>
internal static class TestReportJson
{
    internal static string Write(PackTestReport report, ImmutableArray<PackIdentity> packs) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "roadmap/tests/1");
        WriteObjects(json, "packs", packs, IdentityJson.WritePack);
        json.WriteNumber("passed", report.Passed);
        json.WriteNumber("failed", report.Failed);
        WriteObjects(json, "cases", report.Results, WriteCase);
        WriteObjects(json, "coverage", report.Coverage.Counts, WriteCount);
        WriteObjects(json, "gaps", report.Coverage.Gaps, WriteGap);
        json.WriteEndObject();
    });

    private static void WriteCase(Utf8JsonWriter json, CaseResult result)
    {
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
    }

    private static void WriteCount(Utf8JsonWriter json, CoverageCount count)
    {
        json.WriteString("what", count.What);
        json.WriteNumber("covered", count.Covered);
        json.WriteNumber("total", count.Total);
        json.WriteNumber("percent", count.Percent);
    }

    private static void WriteGap(Utf8JsonWriter json, CoverageGap gap)
    {
        json.WriteString("id", gap.Id);
        json.WriteString("missing", gap.Missing);
        json.WriteString("file", gap.File);
        json.WriteNumber("line", gap.Line);
    }

    private static void WriteObjects<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> writeFields)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeFields(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
