using System.Collections.Immutable;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads a partial order of the areas: a list whose items are areas or lists of areas that come together.</summary>
internal static class OrderProfileReader
{
    internal static OrderProfile? Read(YamlMapping map, ReadingScope scope)
    {
        var fields = new PackFields(map, VocabularyKeys.OrderProfile, "order profile", scope);
        fields.Raw.Has("kind");
        var id = fields.Raw.RequiredScalar("id");
        var title = fields.RequiredText("title");
        var sequence = ReadSequence(fields.Raw.RequiredList("sequence"), scope);
        var cites = fields.Citations("cites");
        fields.Origin();
        fields.Finish();
        return id is null || !scope.Ids.Claim(IdKind.OrderProfile, id.Value, id.Place)
            ? null
            : new OrderProfile { Id = id.Value, Title = title, Sequence = sequence, Cites = cites, Place = id.Place };
    }

    private static ImmutableArray<ImmutableArray<string>> ReadSequence(YamlSequence? list, ReadingScope scope)
    {
        var first = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var item in list?.Items ?? [])
        {
            var group = Group(item, scope).Where(reference => IsFirst(reference, first, scope))
                .Select(reference => scope.Ids.Resolve(IdKind.Area, reference)).OfType<string>();
            groups.Add([.. group]);
        }

        return groups.ToImmutable();
    }

    private static IEnumerable<YamlScalar> Group(YamlNode item, ReadingScope scope)
    {
        var nodes = item is YamlSequence list ? list.Items : [item];
        foreach (var node in nodes)
        {
            if (node is YamlScalar scalar)
            {
                yield return scalar;
            }
            else
            {
                scope.Problems.Add(VocabularyProblems.NotAnArea(node.Place));
            }
        }
    }

    private static bool IsFirst(YamlScalar reference, Dictionary<string, SourcePlace> first, ReadingScope scope)
    {
        if (first.TryAdd(reference.Value, reference.Place))
        {
            return true;
        }

        scope.Problems.Add(VocabularyProblems.PlacedTwice(reference.Place, reference.Value, first[reference.Value]));
        return false;
    }
}
