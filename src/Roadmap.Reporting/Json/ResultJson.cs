using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Roadmap.Reporting.Json.Documents;

namespace Roadmap.Reporting.Json;

/// <summary>
/// Reads results back from the JSON that the writers of this library and the <c>roadmap</c> command make, and writes them again. A document that is read and
/// written is the same, byte for byte. What a later version of the same shape adds is skipped.
/// </summary>
public static class ResultJson
{
    /// <summary>Reads a document.</summary>
    /// <typeparam name="T">The shape: <see cref="DiagnosisDocument"/>, <see cref="PlanDocument"/>.</typeparam>
    /// <param name="json">One document.</param>
    /// <exception cref="JsonException">The text is not JSON, is of another shape or lacks something that the shape promises.</exception>
    public static T Read<T>(string json)
        where T : class, IResultDocument
    {
        ArgumentNullException.ThrowIfNull(json);
        return Checked(JsonSerializer.Deserialize(json, Shape<T>()));
    }

    /// <summary>Reads a document.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="utf8Json">One document in UTF-8, read to its end; left open.</param>
    /// <inheritdoc cref="Read{T}(string)"/>
    public static T Read<T>(Stream utf8Json)
        where T : class, IResultDocument
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return Checked(JsonSerializer.Deserialize(utf8Json, Shape<T>()));
    }

    /// <summary>Writes a document that ends in a line feed.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="document">What to write.</param>
    public static string Write<T>(T document)
        where T : class, IResultDocument
    {
        ArgumentNullException.ThrowIfNull(document);
        return T.IsOneLine
            ? JsonText.WriteLine(json => JsonSerializer.Serialize(json, document, Shape<T>()))
            : JsonText.Write(json => JsonSerializer.Serialize(json, document, Shape<T>()));
    }

    private static JsonTypeInfo<T> Shape<T>() => (JsonTypeInfo<T>)ResultJsonContext.Default.GetTypeInfo(typeof(T))!;

    private static T Checked<T>(T? document)
        where T : class, IResultDocument
    {
        if (document is null)
        {
            throw new JsonException($"Nothing is written here, and {T.SchemaName} was expected.");
        }

        return string.Equals(document.Schema, T.SchemaName, StringComparison.Ordinal)
            ? document
            : throw new JsonException($"This is {document.Schema}, and {T.SchemaName} was expected.");
    }
}
