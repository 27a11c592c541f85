using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Linting;

/// <summary>Conditions as they are written, before anything is bound.</summary>
internal static class WrittenCondition
{
    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal)
    {
        "applies-when", "fires-when", "avoid-when", "in-place-when", "severity-when", "level-when", "also-require",
    };

    /// <summary>Every node below the keys that hold conditions, in the order written.</summary>
    internal static IEnumerable<YamlNode> All(LintSubject subject) =>
        subject.Own.Documents.SelectMany(document => Below(document.Root, isCondition: false));

    // As deep as the document, which its reader limits.
    private static IEnumerable<YamlNode> Below(YamlNode node, bool isCondition)
    {
        if (isCondition)
        {
            yield return node;
        }

        var children = node switch
        {
            YamlMapping map => map.Entries
                .Where(entry => !entry.Key.Value.StartsWith("x-", StringComparison.Ordinal))
                .SelectMany(entry => Below(entry.Value, isCondition || Keys.Contains(entry.Key.Value))),
            YamlSequence list => list.Items.SelectMany(item => Below(item, isCondition)),
            _ => [],
        };
        foreach (var child in children)
        {
            yield return child;
        }
    }
}
