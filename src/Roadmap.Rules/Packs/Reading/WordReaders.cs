using System.Collections.Immutable;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads the short entries of the vocabulary: roles, methods, resources and profile attributes.</summary>
internal static class WordReaders
{
    internal static NamedWord? ReadWord(IdKind kind, YamlScalar id, YamlMapping map, ReadingScope scope)
    {
        if (!scope.Ids.Claim(kind, id.Value, id.Place))
        {
            return null;
        }

        var fields = new PackFields(map, VocabularyKeys.Word, $"{IdTable.Name(kind)} {id.Value}", scope);
        var word = new NamedWord(id.Value, fields.RequiredText("title"), id.Place);
        fields.Finish();
        return word;
    }

    internal static Resource? ReadResource(YamlScalar id, YamlMapping map, ReadingScope scope)
    {
        if (!scope.Ids.Claim(IdKind.Resource, id.Value, id.Place))
        {
            return null;
        }

        var fields = new PackFields(map, VocabularyKeys.Resource, $"resource {id.Value}", scope);
        var resource = new Resource(
            id.Value,
            fields.RequiredText("title"),
            fields.RequiredText("unit"),
            fields.RequiredWord("per", PackWords.Periods, ResourcePeriod.Year),
            id.Place);
        fields.Finish();
        return resource;
    }

    internal static ProfileAttribute? ReadAttribute(YamlScalar id, YamlMapping map, FactType levelType, ImmutableArray<string> roles, ReadingScope scope)
    {
        if (!scope.Ids.Claim(IdKind.ProfileAttribute, id.Value, id.Place))
        {
            return null;
        }

        var fields = new PackFields(map, VocabularyKeys.Attribute, $"profile attribute {id.Value}", scope);
        var title = fields.RequiredText("title");
        var typeText = fields.Raw.RequiredScalar("type");
        var type = typeText is null ? null : new TypeReader(levelType, roles, scope.Problems).Read(typeText);
        if (type?.Kind == FactTypeKind.Duration)
        {
            scope.Problems.Add(VocabularyProblems.TypeHasNoPlace(typeText!.Place, type, "a profile"));
        }

        var ask = fields.Text("ask");
        fields.Finish();
        return new ProfileAttribute(id.Value, title, type ?? FactType.Score, ask, id.Place);
    }
}
