using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Linting;

/// <summary>The texts of a pack that people in a district read.</summary>
internal static class Prose
{
    // Sources are quoted as they are, and reasons of overrides are for authors.
    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal)
    {
        "title", "message", "why", "instead", "because", "avoid-because", "summary", "ask", "means", "looks-like", "first-steps", "poles", "path",
    };

    private static readonly HashSet<string> Passed = new(StringComparer.Ordinal) { "sources", "disputed-by", "cites", "evidence" };

    /// <summary>Each text with the key under which it stands, in the order written.</summary>
    internal static IEnumerable<(string Key, YamlScalar Text)> Of(LintSubject subject) =>
        subject.Own.Documents.Select(document => document.Root).Prepend(subject.Own.Header.Root).SelectMany(root => Below(root, null));

    // As deep as the document, which its reader limits.
    private static IEnumerable<(string Key, YamlScalar Text)> Below(YamlNode node, string? key) => node switch
    {
        YamlScalar text when key is not null => [(key, text)],
        YamlMapping map => map.Entries
            .Where(entry => !entry.Key.Value.StartsWith("x-", StringComparison.Ordinal) && !Passed.Contains(entry.Key.Value))
            .SelectMany(entry => Below(entry.Value, key ?? (Keys.Contains(entry.Key.Value) ? entry.Key.Value : null))),
        YamlSequence list => list.Items.SelectMany(item => Below(item, key)),
        _ => [],
    };
}
