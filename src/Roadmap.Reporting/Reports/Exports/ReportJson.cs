using System.Text.Json;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Json;
using Roadmap.Reporting.Reports.Charts;
using Roadmap.Reporting.Reports.Privacy;

namespace Roadmap.Reporting.Reports.Exports;

/// <summary>One district's report as JSON of the schema <c>roadmap/report/1</c>: what the pictures show, beside the diagnosis and the plan in their own schemas.</summary>
internal static class ReportJson
{
    internal const string Schema = "roadmap/report/1";

    internal static string Write(ReportContext context) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        IdentityJson.WriteDistrict(json, context.Diagnosis.District);
        json.WriteBoolean("shared", context.IsShared);
        json.WriteObjects("hidden", context.Groups.Hidden, WriteHidden);
        json.WriteString("inShort", context.InShort);
        json.WriteString("root", context.RootSentence);
        json.WriteObjects("paths", context.Paths, WritePath);
        WriteOrder(json, context);
        json.WriteStrings("hiddenFacts", HiddenFacts(context));
        json.WritePropertyName("diagnosis");
        DiagnosisJsonWriter.Write(context.Diagnosis, json);
        json.WritePropertyName("plan");
        if (context.Plan is { } plan)
        {
            PlanJsonWriter.Write(plan, json);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    });

    internal static void WriteHidden(Utf8JsonWriter json, HiddenReading reading)
    {
        json.WriteString("indicator", reading.Indicator);
        json.WriteString("role", reading.Role);
        json.WriteString("school", reading.School);
        json.WriteString("date", reading.Date);
        json.WriteString("value", HiddenReading.Words);
    }

    /// <summary>The facts that the diagnosis calls not known only because they are hidden.</summary>
    private static IEnumerable<string> HiddenFacts(ReportContext context) =>
        context.Diagnosis.Questions.Select(question => question.Cell)
            .Concat(context.Diagnosis.Undetermined.SelectMany(rule => rule.AsksFor))
            .Concat(context.Diagnosis.Findings.SelectMany(finding => finding.Because).SelectMany(leaf => leaf.Values).Where(cell => context.Groups.ValueOf(cell) == HiddenReading.Words).Select(cell => cell.Cell))
            .Where(cell => context.Groups.IsHidden(cell))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(cell => cell, StringComparer.Ordinal);

    private static void WritePath(Utf8JsonWriter json, AreaPath path)
    {
        json.WriteString("area", path.Area);
        json.WriteString("began", path.Began?.On);
        json.WriteObjects("steps", path.Steps, (writer, step) =>
        {
            writer.WriteString("level", step.Level);
            writer.WriteString("on", step.On);
            writer.WriteDay("earliest", step.Earliest);
            writer.WriteDay("latest", step.Latest);
        });
    }

    private static void WriteOrder(Utf8JsonWriter json, ReportContext context)
    {
        var profile = AdvisedProfile.Of(context.Pack);
        json.WriteStartObject("orderOfAreas");
        json.WriteString("profile", profile?.Id);
        json.WriteStartArray("advised");
        foreach (var group in profile?.Sequence ?? [])
        {
            json.WriteStartArray();
            foreach (var area in group)
            {
                json.WriteStringValue(area);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteObjects("crossings", context.Diagnosis.Order.Crossings.Where(crossing => crossing.Profile == profile?.Id), (writer, crossing) =>
        {
            writer.WriteString("before", crossing.Before);
            writer.WriteString("after", crossing.After);
        });
        json.WriteEndObject();
    }
}
