using System.Text.Json;

namespace Roadmap.Rules.Schemas;

/// <summary>The schema for files of any kind, several kinds in one file too: it goes by the word after <c>kind</c>.</summary>
internal static class AnyKindSchema
{
    internal static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", "Roadmap document");
        json.WriteString("description", "A document of a pack or a district file; \"kind\" says which.");
        json.WriteString("type", "object");
        json.WriteStartArray("required");
        json.WriteStringValue("kind");
        json.WriteEndArray();
        WriteKinds(json);
        WriteChoices(json);
        json.WriteEndObject();
    }

    private static void WriteKinds(Utf8JsonWriter json)
    {
        json.WriteStartObject("properties");
        json.WriteStartObject("kind");
        json.WriteString("description", "What this document is.");
        json.WriteStartArray("enum");
        foreach (var (kind, _) in DocumentShapes.All)
        {
            json.WriteStringValue(kind);
        }

        json.WriteEndArray();
        json.WriteStartArray("enumDescriptions");
        foreach (var (_, shape) in DocumentShapes.All)
        {
            json.WriteStringValue(shape.Means);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteChoices(Utf8JsonWriter json)
    {
        json.WriteStartArray("allOf");
        foreach (var (kind, _) in DocumentShapes.All)
        {
            json.WriteStartObject();
            json.WriteStartObject("if");
            json.WriteStartArray("required");
            json.WriteStringValue("kind");
            json.WriteEndArray();
            json.WriteStartObject("properties");
            json.WriteStartObject("kind");
            json.WriteString("const", kind);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("then");
            json.WriteString("$ref", DocumentSchemas.FileName(kind));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
