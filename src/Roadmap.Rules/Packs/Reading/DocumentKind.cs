using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads what a document says it is.</summary>
internal static class DocumentKind
{
    /// <summary>One of <see cref="DocumentKinds.All"/>; null after a problem.</summary>
    internal static string? Read(YamlMapping root, ProblemCollector problems)
    {
        if (root.Find("kind")?.Value is not YamlScalar { IsBlank: false } kind)
        {
            problems.Add(PackProblems.KindMissing(root.Place, DocumentKinds.All));
            return null;
        }

        if (DocumentKinds.All.Contains(kind.Value, StringComparer.Ordinal))
        {
            return kind.Value;
        }

        problems.Add(PackProblems.UnknownKind(kind.Place, kind.Value, DocumentKinds.All));
        return null;
    }
}
