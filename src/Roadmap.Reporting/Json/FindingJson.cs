using System.Text.Json;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Json;

/// <summary>Writes what was found, what could not be told, and what the district lives with.</summary>
internal static class FindingJson
{
    internal static void WriteFields(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("source", LanguageWords.Of(finding.Source));
        json.WriteString("finds", LanguageWords.Of(finding.Finds));
        json.WriteString("severity", LanguageWords.Of(finding.Severity));
        json.WriteString("title", finding.Title);
        json.WriteString("message", finding.Message);
        json.WriteString("why", finding.Why);
        json.WriteString("instead", finding.Instead);
        json.WriteString("origin", LanguageWords.Of(finding.Origin));
        json.WriteString("confidence", finding.Confidence is { } confidence ? LanguageWords.Of(confidence) : null);
        json.WriteStrings("areas", finding.Areas);
        json.WriteStrings("cites", finding.Cites.Select(citation => citation.Source).Distinct(StringComparer.Ordinal));
        json.WriteStrings("leadsTo", finding.LeadsTo);
        json.WriteStrings("holdsUp", finding.HoldsUp);
        json.WriteObjects("because", finding.Because, WriteLeaf);
    }

    internal static void WriteUndetermined(Utf8JsonWriter json, UndeterminedRule rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("severity", LanguageWords.Of(rule.Severity));
        json.WriteStrings("asksFor", rule.AsksFor);
    }

    internal static void WriteWaived(Utf8JsonWriter json, WaivedFinding finding)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("reason", finding.Reason);
        json.WriteString("by", finding.By);
        json.WriteString("until", finding.Until);
    }

    private static void WriteLeaf(Utf8JsonWriter json, BecauseLeaf leaf)
    {
        json.WriteString("leaf", leaf.Leaf);
        json.WriteString("verdict", LanguageWords.Of(leaf.Verdict));
        json.WriteObjects("values", leaf.Values, CellJson.WriteFields);
    }
}
