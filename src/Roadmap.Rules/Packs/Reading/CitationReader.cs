using System.Collections.Immutable;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads lists of citations: an id of a source, or <c>{ source, at, says }</c>.</summary>
internal static class CitationReader
{
    internal static ImmutableArray<Citation> Read(YamlSequence? list, ReadingScope scope)
    {
        var citations = ImmutableArray.CreateBuilder<Citation>();
        foreach (var item in list?.Items ?? [])
        {
            if (ReadOne(item, scope) is { } citation)
            {
                citations.Add(citation);
            }
        }

        return citations.ToImmutable();
    }

    private static Citation? ReadOne(YamlNode item, ReadingScope scope)
    {
        switch (item)
        {
            case YamlScalar scalar:
                return scope.Ids.Resolve(IdKind.Source, scalar) is { } id ? new Citation(id, null, null) : null;
            case YamlMapping map:
                var fields = new PackFields(map, CommonKeys.Citation, "citation", scope);
                var source = fields.RequiredId(IdKind.Source, "source");
                var at = fields.Text("at");
                var says = fields.Text("says");
                fields.Finish();
                return source is null ? null : new Citation(source, at, says);
            default:
                scope.Problems.Add(PackProblems.NotACitation(item.Place));
                return null;
        }
    }
}
