using System.Text.Json;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Json;

/// <summary>Writes how steady a diagnosis is as JSON of the schema <c>roadmap/robustness/1</c>.</summary>
public static class RobustnessJsonWriter
{
    /// <summary>The schema's name, the first value of every document.</summary>
    public const string Schema = "roadmap/robustness/1";

    /// <summary>One result as a document that ends in a line feed.</summary>
    /// <param name="robustness">What to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="robustness"/> is null.</exception>
    public static string Write(Robustness robustness)
    {
        ArgumentNullException.ThrowIfNull(robustness);
        return JsonText.Write(json => Write(robustness, json));
    }

    private static void Write(Robustness robustness, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        IdentityJson.WriteDistrict(json, robustness.District);
        json.WriteObjects("packs", robustness.Packs, IdentityJson.WritePack);
        json.WriteNumber("samples", robustness.Samples);
        json.WriteNumber("seed", robustness.Seed);
        json.WriteBoolean("steady", robustness.IsSteady);
        json.WriteObjects("drawn", robustness.Drawn, WriteFact);
        json.WriteNumber("samePoints", robustness.SamePoints);
        json.WriteObjects("points", robustness.Points, WritePoint);
        json.WriteObjects("findings", robustness.Findings, WriteFinding);
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, UncertainFact fact)
    {
        json.WriteString("indicator", fact.Indicator);
        json.WriteString("title", fact.Title);
        json.WriteString("role", fact.Role);
        json.WriteString("school", fact.School);
        json.WriteString("source", LanguageWords.Of(fact.Source));
        json.WriteString("value", fact.Value);
        json.WriteString("spread", fact.Spread);
    }

    private static void WritePoint(Utf8JsonWriter json, PointStability point)
    {
        json.WriteString("id", point.Id);
        json.WriteString("title", point.Title);
        json.WriteNumber("rank", point.Rank);
        json.WriteNumber("staysFirst", point.StaysFirst);
        json.WriteNumber("sameRank", point.SameRank);
    }

    private static void WriteFinding(Utf8JsonWriter json, FindingStability finding)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("title", finding.Title);
        json.WriteString("severity", LanguageWords.Of(finding.Severity));
        json.WriteBoolean("found", finding.IsFound);
        json.WriteNumber("holds", finding.Holds);
        json.WriteNumber("undetermined", finding.Undetermined);
    }
}
