using System.Collections.Immutable;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads the words of a pack set. Each kind comes after the kinds that it refers to, whatever the order of the files.</summary>
internal sealed class VocabularyReader(IReadOnlyList<PackDocuments> packs, PackSettings settings, OverrideTable overrides, ReadingScope scope)
{
    internal PackVocabulary Read()
    {
        var roles = Entries(DocumentKinds.Roles, (id, map) => WordReaders.ReadWord(IdKind.Role, id, map, scope));
        ImmutableArray<string> roleIds = [.. roles.Select(role => role.Id)];
        var methods = Entries(DocumentKinds.Methods, (id, map) => WordReaders.ReadWord(IdKind.Method, id, map, scope));
        var areas = Entries(DocumentKinds.Areas, new AreaReader(settings.LevelType, settings.Plateau, scope).Read);
        var indicators = Entries(DocumentKinds.Indicators, new IndicatorReader(settings.LevelType, roleIds, overrides, scope).Read);
        return new PackVocabulary(
            roles,
            methods,
            areas,
            indicators,
            Entries(DocumentKinds.Tensions, (id, map) => TensionReader.Read(id, map, scope)),
            Entries(DocumentKinds.Resources, (id, map) => WordReaders.ReadResource(id, map, scope)),
            Entries(DocumentKinds.Profile, (id, map) => WordReaders.ReadAttribute(id, map, settings.LevelType, roleIds, scope)),
            [.. Roots(DocumentKinds.OrderProfile).Select(root => OrderProfileReader.Read(root, scope)).OfType<Vocabulary.OrderProfile>()]);
    }

    // A vocabulary document holds one mapping under the word of its kind.
    private ImmutableArray<T> Entries<T>(string kind, Func<YamlScalar, YamlMapping, T?> read)
        where T : class
    {
        var entries = ImmutableArray.CreateBuilder<T>();
        foreach (var root in Roots(kind))
        {
            var fields = new PackFields(root, VocabularyKeys.Of(kind), $"{kind} document", scope);
            fields.Raw.Has("kind");
            var map = fields.Raw.RequiredMapping(kind);
            fields.Finish();
            entries.AddRange(NamedMappings.Of(map, scope.Problems).Select(entry => read(entry.Name, entry.Value)).OfType<T>());
        }

        return entries.ToImmutable();
    }

    private IEnumerable<YamlMapping> Roots(string kind) => packs.SelectMany(pack => pack.Roots(kind)).Select(root => root.Map);
}
