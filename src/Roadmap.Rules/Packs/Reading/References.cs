using System.Collections.Immutable;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Looks up lists of references.</summary>
internal static class References
{
    /// <summary>The ids that name something of this kind, each once, in the order written; the others are reported.</summary>
    internal static ImmutableArray<string> Resolve(IdKind kind, IEnumerable<YamlScalar> references, ReadingScope scope)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        var first = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            if (!first.TryAdd(reference.Value, reference.Place))
            {
                scope.Problems.Add(PackProblems.NamedTwice(reference.Place, reference.Value, first[reference.Value]));
            }
            else if (scope.Ids.Resolve(kind, reference) is { } id)
            {
                ids.Add(id);
            }
        }

        return ids.ToImmutable();
    }
}
