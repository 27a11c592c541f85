using System.Text.Json;
using Roadmap.Engine.Exploring;

namespace Roadmap.Reporting.Json;

/// <summary>Writes a comparison of two snapshots as JSON of the schema <c>roadmap/comparison/1</c>.</summary>
public static class ComparisonJsonWriter
{
    /// <summary>The schema's name, the first value of every document.</summary>
    public const string Schema = "roadmap/comparison/1";

    /// <summary>Writes it as a document that ends in a line feed.</summary>
    /// <param name="comparison">What to write.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(DiagnosisComparison comparison, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        JsonText.Write(stream, json => Write(comparison, json));
    }

    /// <summary>A document that ends in a line feed.</summary>
    /// <param name="comparison">What to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Write(DiagnosisComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return JsonText.Write(json => Write(comparison, json));
    }

    /// <summary>Writes it as a value inside a document that somebody else began.</summary>
    /// <param name="comparison">What to write.</param>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(DiagnosisComparison comparison, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteObjects("packsBefore", comparison.Whole.PacksBefore, ChangeJson.WritePack);
        json.WriteObjects("packsAfter", comparison.Whole.PacksAfter, ChangeJson.WritePack);
        json.WriteBoolean("acrossPacks", comparison.IsAcrossPacks);
        json.WriteBoolean("canTellCauses", comparison.CanTellCauses);
        WriteChange(json, "whole", comparison.Whole);
        WriteChange(json, "byDistrict", comparison.ByDistrict);
        WriteChange(json, "byPack", comparison.ByPack);
        json.WriteEndObject();
    }
    private static void WriteChange(Utf8JsonWriter json, string name, DiagnosisChange? change)
    {
        if (change is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        ChangeJson.WriteFields(json, change);
        json.WriteEndObject();
    }
}
