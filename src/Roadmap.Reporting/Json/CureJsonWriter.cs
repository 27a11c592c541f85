using System.Text.Json;
using Roadmap.Engine.Exploring;

namespace Roadmap.Reporting.Json;

/// <summary>Writes what the least is that would silence a finding as JSON of the schema <c>roadmap/cure/1</c>.</summary>
public static class CureJsonWriter
{
    /// <summary>The schema's name, the first value of every document.</summary>
    public const string Schema = "roadmap/cure/1";

    /// <summary>Writes it as a document that ends in a line feed.</summary>
    /// <param name="cure">What to write.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Cure cure, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(cure);
        JsonText.Write(stream, json => Write(cure, json));
    }

    /// <summary>A document that ends in a line feed.</summary>
    /// <param name="cure">What to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cure"/> is null.</exception>
    public static string Write(Cure cure)
    {
        ArgumentNullException.ThrowIfNull(cure);
        return JsonText.Write(json => Write(cure, json));
    }

    /// <summary>Writes it as a value inside a document that somebody else began.</summary>
    /// <param name="cure">What to write.</param>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Cure cure, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(cure);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        ChangeJson.WriteDistrict(json, "district", cure.District);
        json.WriteObjects("packs", cure.Packs, ChangeJson.WritePack);
        json.WriteString("id", cure.Id);
        json.WriteString("title", cure.Title);
        json.WriteString("presence", ChangeJsonWords.Of(cure.Presence));
        json.WriteNumber("mostChanges", Cure.MostChanges);
        json.WriteBoolean("outOfReach", cure.IsOutOfReach);
        json.WriteObjects("sets", cure.Sets, WriteSet);
        json.WriteStrings("unmoved", cure.OutOfReach);
        json.WriteEndObject();
    }

    private static void WriteSet(Utf8JsonWriter json, CureSet set)
    {
        json.WriteObjects("steps", set.Steps, WriteStep);
        json.WritePoints("effort", set.Effort);
        json.WriteObjects("changes", set.Changes, ChangeJson.WriteApplied);
        json.WriteStartObject("difference");
        ChangeJson.WriteFields(json, set.Difference);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, CureStep step)
    {
        json.WriteString("practice", step.Practice);
        json.WriteString("title", step.Title);
        json.WriteBoolean("underWay", step.IsUnderWay);
    }
}
