using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.BuiltIn;

/// <summary>Reads the claims, and everything in the pack and the samples that could carry one.</summary>
internal static class KnowledgeReader
{
    internal static IReadOnlyList<KnowledgeClaim> Claims() =>
    [
        .. KnowledgeYaml.Documents(KnowledgeRepository.Claims)
            .SelectMany(document => document.Named("claims"))
            .Select(claim => new KnowledgeClaim(claim.Id, claim.Value.Words("sources"), claim.Value.Text("says"))),
    ];

    internal static IReadOnlyList<KnowledgeElement> Elements() =>
    [
        .. new[] { KnowledgeRepository.Pack, KnowledgeRepository.Districts }
            .SelectMany(KnowledgeRepository.YamlFiles)
            .SelectMany(file => KnowledgeYaml.Documents(file).SelectMany(document => Elements(document, file))),
    ];

    private static IEnumerable<KnowledgeElement> Elements(YamlMapping document, string file) => document.Text("kind") switch
    {
        "pack" => [Element("pack", document, file), .. Entries("parameters", "parameter", document, file), .. Entries("sources", "source", document, file)],
        "areas" => Entries("areas", "area", document, file),
        "indicators" => Entries("indicators", "indicator", document, file),
        "tensions" => Entries("tensions", "tension", document, file),
        "roles" => Entries("roles", "role", document, file),
        "methods" => Entries("methods", "method", document, file),
        "resources" => Entries("resources", "resource", document, file),
        "profile" => Entries("profile", "profile", document, file),
        "practice" => [Element("practice", document, file), .. Needs(document, file)],
        "rule" => [Element("rule", document, file), .. Parameters(document, file)],
        var kind => [Element(kind, document, file)],
    };

    private static KnowledgeElement Element(string kind, YamlMapping written, string file) => Element(kind, written.Text("id"), written, written, file);

    private static IEnumerable<KnowledgeElement> Entries(string key, string kind, YamlMapping document, string file) =>
        document.Named(key).Select(entry => Element(kind, entry.Id, entry.Value, document, file));

    private static IEnumerable<KnowledgeElement> Parameters(YamlMapping rule, string file) =>
        rule.Named("parameters").Select(entry => Element("parameter", $"{rule.Text("id")}.{entry.Id}", entry.Value, entry.Value, file));

    private static IEnumerable<KnowledgeElement> Needs(YamlMapping practice, string file) =>
        from need in practice.Items("needs").OfType<YamlMapping>()
        let own = need.Text("id")
        let subject = need.Text("first").Split(' ')[0]
        select Element("need", own.Length > 0 ? own : $"{practice.Text("id")}/{subject}", need, need, file);

    /// <summary>What a word list says once about all its words stands on the list.</summary>
    private static KnowledgeElement Element(string kind, string id, YamlMapping written, YamlMapping list, string file)
    {
        var stated = written.Text("ours") == "yes" ? "ours" : First(written.Text("origin"), written.Text("x-origin"), list.Text("x-origin"), OfReason(written.Text("because")));
        var sources = written.Sources("cites").AddRange(written.Sources("x-cites"));
        return new KnowledgeElement(
            kind,
            id,
            file,
            First(written.Text("title"), written.Text("name"), written.Text("first"), written.Text("means")),
            stated,
            kind == "source" ? [id] : sources.IsEmpty && stated != "ours" ? list.Sources("x-cites") : sources,
            written.Words("x-carries"));
    }

    /// <summary>A need has no origin of its own; its reason says what of it no source says.</summary>
    private static string OfReason(string because) =>
        because.Contains("order is ours", StringComparison.Ordinal) || because.Contains("our reading", StringComparison.Ordinal) ? "ours"
        : because.Contains(" ours", StringComparison.Ordinal) ? "ours in part"
        : "";

    private static string First(params string[] texts) => texts.FirstOrDefault(text => text.Length > 0, "");
}
