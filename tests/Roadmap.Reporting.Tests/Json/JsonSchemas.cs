using System.Runtime.CompilerServices;
using NJsonSchema;

namespace Roadmap.Reporting.Tests.Json;

/// <summary>The schemas that are published in <c>docs/schemas</c>.</summary>
internal static class JsonSchemas
{
    private static readonly Dictionary<string, JsonSchema> All =
        Directory.GetFiles(At("docs", "schemas"), "*.json").ToDictionary(path => Path.GetFileName(path), Load, StringComparer.Ordinal);

    internal static IEnumerable<string> Faults(string schema, string json) =>
        All[schema].Validate(json).Select(error => $"{error.Path}: {error.Kind}");

    /// <summary>The path of something in the repository.</summary>
    internal static string At(params string[] parts) => Path.Combine([Root(), .. parts]);

    private static JsonSchema Load(string path) => JsonSchema.FromJsonAsync(File.ReadAllText(path)).GetAwaiter().GetResult();

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
