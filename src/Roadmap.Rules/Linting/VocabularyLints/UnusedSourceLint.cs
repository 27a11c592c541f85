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
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in subject.Pack.Documents.SelectMany(pack => pack.Documents.Select(document => document.Root).Prepend(pack.Header.Root)))
        {
            AddCited(root, isCitation: false, cited);
        }

        return subject.Pack.Sources.Where(source => subject.IsOwn(source.Place) && !cited.Contains(source.Id))
            .Select(source => new Problem(Descriptor, source.Place, $"Nothing cites \"{source.Id}\".", "Cite it where something rests on it, or take it out."));
    }

    // A citation is an id, or keys with the id under "source"; as deep as the document, which its reader limits.
    private static void AddCited(YamlNode node, bool isCitation, HashSet<string> cited)
    {
        switch (node)
        {
            case YamlScalar id when isCitation:
                cited.Add(id.Value.Trim());
                break;
            case YamlSequence list:
                foreach (var item in list.Items)
                {
                    AddCited(item, isCitation, cited);
                }

                break;
            case YamlMapping map:
                foreach (var (key, value) in map.Entries)
                {
                    AddCited(value, key.Value is "cites" or "disputed-by" or "source", cited);
                }

                break;
            default:
                break;
        }
    }
}
