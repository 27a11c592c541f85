using System.Globalization;
using System.Text.Json;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Json;

/// <summary>Writes a diagnosis as JSON of the schema <c>roadmap/diagnosis/1</c>. Equal diagnoses give equal bytes.</summary>
public static class DiagnosisJsonWriter
{
    /// <summary>The schema's name, the first value of every document.</summary>
    public const string Schema = "roadmap/diagnosis/1";

    /// <summary>Writes one diagnosis as a document that ends in a line feed.</summary>
    /// <param name="diagnosis">What to write.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Diagnosis diagnosis, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        JsonText.Write(stream, json => Write(diagnosis, json));
    }

    /// <summary>One diagnosis as a document that ends in a line feed.</summary>
    /// <param name="diagnosis">What to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnosis"/> is null.</exception>
    public static string Write(Diagnosis diagnosis)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        return JsonText.Write(json => Write(diagnosis, json));
    }

    /// <summary>Writes one diagnosis as a value inside a document that somebody else began.</summary>
    /// <param name="diagnosis">What to write.</param>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Diagnosis diagnosis, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        IdentityJson.WriteDistrict(json, diagnosis.District);
        json.WriteObjects("packs", diagnosis.Packs, IdentityJson.WritePack);
        json.WriteString("engine", diagnosis.Engine);
        json.WriteObjects("standings", diagnosis.Standings, WriteStanding);
        json.WriteObjects("findings", diagnosis.Findings, FindingJson.WriteFields);
        json.WriteObjects("undetermined", diagnosis.Undetermined, FindingJson.WriteUndetermined);
        json.WriteObjects("waived", diagnosis.Waived, FindingJson.WriteWaived);
        OrderJson.Write(json, diagnosis.Order);
        json.WriteObjects("leveragePoints", diagnosis.LeveragePoints, RecommendationJson.WriteLeveragePoint);
        json.WriteStrings("underWay", diagnosis.UnderWay.Select(practice => practice.Id));
        json.WriteObjects("withheld", diagnosis.Withheld, RecommendationJson.WriteWithheld);
        json.WriteObjects("questions", diagnosis.Questions, RecommendationJson.WriteQuestion);
        json.WriteObjects("problems", diagnosis.Problems, ProblemJson.WriteFields);
        json.WriteEndObject();
    }

    private static void WriteStanding(Utf8JsonWriter json, Standing standing)
    {
        json.WriteString("area", standing.Area);
        json.WriteString("level", standing.Level);
        json.WriteString("since", standing.Since);
        json.WriteString("trend", standing.Trend);
        json.WriteString("basis", standing.Basis);
        json.WriteBoolean("launchPad", standing.IsLaunchPad);
        json.WriteBoolean("stallingPoint", standing.IsStallingPoint);
    }
}
