using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Linting.VocabularyLints;

/// <summary>Sources that nothing cites.</summary>
internal sealed class UnusedSourceLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6402", "source not cited", ProblemSeverity.Warning);

    internal override string Why =>
        """
        The pack lists a source that nothing in it cites. Either something that rests on it does not say so, or the list promises more than the pack holds.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        var cited = subject.Pack.Documents.SelectMany(pack => pack.Documents.Select(document => document.Root).Prepend(pack.Header.Root))
            .SelectMany(root => Cited(root, isCitation: false)).ToHashSet(StringComparer.Ordinal);
        return subject.Pack.Sources.Where(source => subject.IsOwn(source.Place) && !cited.Contains(source.Id))
            .Select(source => new Problem(Descriptor, source.Place, $"Nothing cites \"{source.Id}\".", "Cite it where something rests on it, or take it out."));
    }

    // A citation is an id, or keys with the id under "source"; as deep as the document, which its reader limits.
    private static IEnumerable<string> Cited(YamlNode node, bool isCitation) => node switch
    {
        YamlScalar id when isCitation => [id.Value.Trim()],
        YamlSequence list => list.Items.SelectMany(item => Cited(item, isCitation)),
        YamlMapping map => map.Entries.SelectMany(entry => Cited(entry.Value, entry.Key.Value is "cites" or "disputed-by" or "source")),
        _ => [],
    };
}
