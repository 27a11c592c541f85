using System.Text.Json;
using Roadmap.Engine.Exploring;

namespace Roadmap.Reporting.Json;

/// <summary>Writes what would be different about a district as JSON of the schema <c>roadmap/what-if/1</c>.</summary>
public static class WhatIfJsonWriter
{
    /// <summary>The schema's name, the first value of every document.</summary>
    public const string Schema = "roadmap/what-if/1";

    /// <summary>Writes it as a document that ends in a line feed.</summary>
    /// <param name="answer">What to write.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(WhatIf answer, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(answer);
        JsonText.Write(stream, json => Write(answer, json));
    }

    /// <summary>A document that ends in a line feed.</summary>
    /// <param name="answer">What to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    public static string Write(WhatIf answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return JsonText.Write(json => Write(answer, json));
    }

    /// <summary>Writes it as a value inside a document that somebody else began.</summary>
    /// <param name="answer">What to write.</param>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(WhatIf answer, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteObjects("packs", answer.Difference.PacksAfter, ChangeJson.WritePack);
        json.WriteObjects("changes", answer.Changes, ChangeJson.WriteApplied);
        json.WriteStartObject("difference");
        ChangeJson.WriteFields(json, answer.Difference);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
