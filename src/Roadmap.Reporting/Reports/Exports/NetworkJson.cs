using System.Collections.Immutable;
using System.Text.Json;
using Roadmap.Reporting.Json;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Exports;

/// <summary>A network's report as JSON of the schema <c>roadmap/network-report/1</c>.</summary>
internal static class NetworkJson
{
    internal const string Schema = "roadmap/network-report/1";

    internal static string Write(NetworkContext context) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteObjects("packs", context.Pack.Packs, IdentityJson.WritePack);
        json.WriteStrings("areas", context.Pack.Areas.Select(area => area.Id));
        json.WriteStrings("levels", context.Pack.Levels);
        json.WriteObjects("districts", context.Districts, WriteDistrict);
        WriteShared(json, "stalls", context.Stalls);
        WriteShared(json, "roots", context.Roots);
        WriteShared(json, "steps", context.Steps);
        json.WriteStrings("leftOut", context.LeftOut);
        json.WriteEndObject();
    });

    private static void WriteDistrict(Utf8JsonWriter json, ReportContext district)
    {
        var diagnosis = district.Diagnosis;
        IdentityJson.WriteDistrict(json, diagnosis.District);
        json.WriteObjects("standings", diagnosis.Standings, (writer, standing) =>
        {
            writer.WriteString("area", standing.Area);
            writer.WriteString("level", standing.Level);
            writer.WriteString("since", standing.Since);
            writer.WriteBoolean("stallingPoint", standing.IsStallingPoint);
        });
        json.WriteString("root", district.RootSentence);
        json.WriteFraction("orderIndex", diagnosis.Order.Index);
        json.WriteStrings("firstSteps", district.FirstSteps.Select(step => step.Id));
        json.WriteObjects("findings", diagnosis.Findings, (writer, finding) =>
        {
            writer.WriteString("id", finding.Id);
            writer.WriteString("finds", LanguageWords.Of(finding.Finds));
            writer.WriteString("severity", LanguageWords.Of(finding.Severity));
        });
        json.WriteNumber("undetermined", diagnosis.Undetermined.Length);
        json.WriteObjects("hidden", district.Groups.Hidden, ReportJson.WriteHidden);
    }

    private static void WriteShared(Utf8JsonWriter json, string name, ImmutableArray<SharedThing> things) => json.WriteObjects(name, things, (writer, thing) =>
    {
        writer.WriteString("id", thing.Id);
        writer.WriteString("title", thing.Title);
        writer.WriteNumber("districts", thing.Districts.Length);
    });
}
