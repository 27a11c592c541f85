using Roadmap.Reporting.Json;

namespace Roadmap.Cli.Scaffolding;

/// <summary>What <c>new --format json</c> prints: the files that it wrote, as JSON of the schema <c>roadmap/new/1</c>.</summary>
internal static class NewFilesJson
{
    internal const string Schema = "roadmap/new/1";

    /// <summary>A document that ends in a line feed.</summary>
    /// <param name="paths">The files, in the order written.</param>
    internal static string Write(IEnumerable<string> paths) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteStartArray("written");
        foreach (var path in paths)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
