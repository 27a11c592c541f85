using System.Runtime.CompilerServices;
using NJsonSchema;

namespace Roadmap.Cli.Tests;

/// <summary>Files of the repository that are checked together with the command line: samples and published schemas.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static IEnumerable<string> SampleDistricts() =>
        Directory.EnumerateFiles(Path.Combine(Root, "samples", "districts")).Where(file => file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    internal static IEnumerable<string> SchemaFaults(string schema, string json) =>
        JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(Root, "docs", "schemas", schema))).GetAwaiter().GetResult()
            .Validate(json).Select(error => $"{error.Path}: {error.Kind}");

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
