using System.Globalization;
using System.Text.Json;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Json;

/// <summary>Writes what is different between two diagnoses.</summary>
internal static class ChangeJson
{
    internal static void WriteFields(Utf8JsonWriter json, DiagnosisChange change)
    {
        WriteDistrict(json, "before", change.Before);
        WriteDistrict(json, "after", change.After);
        json.WriteBoolean("empty", change.IsEmpty);
        json.WriteObjects("standings", change.Standings, WriteStanding);
        json.WriteObjects("findings", change.Findings, WriteFinding);
        json.WriteObjects("order", change.Order, WriteOrder);
        json.WriteFraction("indexBefore", change.IndexBefore);
        json.WriteFraction("indexAfter", change.IndexAfter);
        json.WriteObjects("leveragePoints", change.LeveragePoints, WritePoint);
    }

    internal static void WriteDistrict(Utf8JsonWriter json, string name, DistrictIdentity district)
    {
        json.WriteStartObject(name);
        json.WriteString("id", district.Id);
        json.WriteString("name", district.Name);
        json.WriteString("asOf", district.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    internal static void WritePack(Utf8JsonWriter json, PackIdentity pack)
    {
        json.WriteString("id", pack.Id);
        json.WriteString("version", pack.Version);
        json.WriteString("hash", pack.Hash);
    }

    internal static void WriteApplied(Utf8JsonWriter json, AppliedChange applied)
    {
        json.WriteString("subject", applied.Subject);
        json.WriteString("before", applied.Before);
        json.WriteString("after", applied.After);
        json.WriteString("on", applied.On);
        json.WriteString("raisedBy", applied.RaisedBy);
    }

    private static void WriteStanding(Utf8JsonWriter json, StandingChange standing)
    {
        json.WriteString("area", standing.Area);
        json.WriteString("before", standing.Before);
        json.WriteString("after", standing.After);
        json.WriteString("move", ChangeJsonWords.Of(standing.Move));
        json.WriteBoolean("wasStallingPoint", standing.WasStallingPoint);
        json.WriteBoolean("stallingPoint", standing.IsStallingPoint);
        json.WriteBoolean("wasLaunchPad", standing.WasLaunchPad);
        json.WriteBoolean("launchPad", standing.IsLaunchPad);
        json.WriteString("cause", ChangeJsonWords.Of(standing.Cause));
    }

    private static void WriteFinding(Utf8JsonWriter json, FindingChange finding)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("title", finding.Title);
        json.WriteString("finds", finding.Finds is { } finds ? LanguageWords.Of(finds) : null);
        json.WriteString("before", ChangeJsonWords.Of(finding.Before));
        json.WriteString("after", ChangeJsonWords.Of(finding.After));
        json.WriteString("severityBefore", finding.SeverityBefore is { } before ? LanguageWords.Of(before) : null);
        json.WriteString("severityAfter", finding.SeverityAfter is { } after ? LanguageWords.Of(after) : null);
        json.WriteString("message", finding.Message);
        json.WriteString("cause", ChangeJsonWords.Of(finding.Cause));
    }

    private static void WriteOrder(Utf8JsonWriter json, OrderChange order)
    {
        json.WriteString("id", order.Id);
        json.WriteString("before", LanguageWords.Of(order.Before));
        json.WriteString("after", LanguageWords.Of(order.After));
        json.WriteString("move", ChangeJsonWords.Of(order.Move));
        json.WriteString("cause", ChangeJsonWords.Of(order.Cause));
    }

    private static void WritePoint(Utf8JsonWriter json, LeverageChange point)
    {
        json.WriteString("id", point.Id);
        json.WriteString("title", point.Title);
        json.WriteOptional("rankBefore", point.RankBefore);
        json.WriteOptional("rankAfter", point.RankAfter);
        WriteScore(json, "scoreBefore", point.ThousandthsBefore);
        WriteScore(json, "scoreAfter", point.ThousandthsAfter);
        json.WriteBoolean("wasReady", point.WasReady);
        json.WriteBoolean("ready", point.IsReady);
        json.WriteString("cause", ChangeJsonWords.Of(point.Cause));
    }

    private static void WriteScore(Utf8JsonWriter json, string name, long? thousandths)
    {
        if (thousandths is { } known)
        {
            json.WritePoints(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
