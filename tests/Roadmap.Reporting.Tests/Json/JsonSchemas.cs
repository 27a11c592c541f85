using System.Runtime.CompilerServices;
using NJsonSchema;

namespace Roadmap.Reporting.Tests.Json;

/// <summary>The schemas that are published in <c>docs/schemas</c>.</summary>
internal static class JsonSchemas
{
    internal static IEnumerable<string> Faults(string schema, string json) =>
        Load(schema).Validate(json).Select(error => $"{error.Path}: {error.Kind}");

    private static JsonSchema Load(string name) => JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(Root(), "docs", "schemas", name))).GetAwaiter().GetResult();

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
