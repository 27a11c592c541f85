using System.Text.Json;
using Roadmap.Reporting.Showing;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Json;

/// <summary>Writes a rule, practice or order constraint as it is in force as JSON of the schema <c>roadmap/written/1</c>.</summary>
public static class WrittenJsonWriter
{
    /// <summary>The schema's name, the first value of every document.</summary>
    public const string Schema = "roadmap/written/1";

    /// <summary>A document that ends in a line feed.</summary>
    /// <param name="pack">The pack, together with what it extends.</param>
    /// <param name="id">The id of a rule, practice or order constraint.</param>
    /// <exception cref="ArgumentException">The pack has no such id.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(RulePack pack, string id)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(id);
        var part = PackPart.Find(pack, id);
        return JsonText.Write(json => Write(json, part, pack));
    }

    private static void Write(Utf8JsonWriter json, PackPart part, RulePack pack)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteObjects("packs", pack.Packs, IdentityJson.WritePack);
        json.WriteString("id", part.Id);
        json.WriteString("kind", part.Kind);
        json.WriteString("pack", part.Pack);
        json.WriteString("title", part.Title);
        json.WriteObjects("values", part.Lines.Where(line => line.Text is not null), WriteValue);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, WrittenLine line)
    {
        json.WriteString("path", line.Path);
        json.WriteString("value", line.Text);
        json.WriteString("file", line.Place.File);
        json.WriteNumber("line", line.Place.Line);
    }
}
