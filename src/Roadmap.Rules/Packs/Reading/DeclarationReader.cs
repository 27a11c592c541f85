using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Gives practices, orders and rules their names, so that any of them can be referred to before it is read. Reports only ids.</summary>
internal sealed class DeclarationReader(IReadOnlyList<PackDocuments> packs, PackVocabulary vocabulary, OverrideTable overrides, ReadingScope scope)
{
    private readonly HashSet<YamlScalar> claimed = [];

    internal PackDeclarations Read()
    {
        ClaimIds();
        var practices = Declare(DocumentKinds.Practice, IdKind.Practice, Practice);
        var titles = Titles(practices);
        return new PackDeclarations(
            practices,
            Declare(DocumentKinds.Order, IdKind.Order, (id, map) => new OrderSymbol(id.Value, Text(map, "title") ?? id.Value, id.Place)),
            Declare(DocumentKinds.Rule, IdKind.Rule, (id, map) => new RuleSymbol(id.Value, Text(map, "title") ?? id.Value, id.Place)),
            [.. practices.SelectMany(practice => Needs(practice, titles))]);
    }

    // Pack by pack, so that of two things of one id the one in the base keeps it.
    private void ClaimIds()
    {
        foreach (var pack in packs)
        {
            foreach (var (kind, idKind) in new[] { (DocumentKinds.Practice, IdKind.Practice), (DocumentKinds.Order, IdKind.Order), (DocumentKinds.Rule, IdKind.Rule) })
            {
                claimed.UnionWith(pack.Roots(kind).Select(root => IdOf(root.Map)).OfType<YamlScalar>().Where(id => scope.Ids.Claim(idKind, id.Value, id.Place)));
            }
        }
    }

    private static YamlScalar? IdOf(YamlMapping map) => map.Find("id")?.Value is YamlScalar { IsBlank: false } id ? id : null;

    private ImmutableArray<DeclaredSubject> Declare(string kind, IdKind idKind, Func<YamlScalar, YamlMapping, Symbol> symbol)
    {
        var declared = ImmutableArray.CreateBuilder<DeclaredSubject>();
        foreach (var root in packs.SelectMany(pack => pack.Roots(kind)))
        {
            var id = IdOf(root.Map);
            var map = id is null ? root.Map : overrides.Apply(idKind, id.Value, root.Map);
            declared.Add(new DeclaredSubject(root.Pack, map, id is not null && claimed.Contains(id) ? symbol(id, map) : null));
        }

        return declared.ToImmutable();
    }

    private static PracticeSymbol Practice(YamlScalar id, YamlMapping map)
    {
        var actor = Text(map, "actor");
        return new PracticeSymbol(
            id.Value,
            Text(map, "title") ?? id.Value,
            Text(map, "area") ?? "",
            actor is not null && FactType.Actor.IndexOf(actor) >= 0 ? actor : FactType.Actor.Words[0],
            id.Place);
    }

    private IEnumerable<OrderSymbol> Needs(DeclaredSubject practice, Dictionary<string, string> titles)
    {
        if (practice.Symbol is not { } symbol || practice.Map.Find("needs")?.Value is not YamlSequence needs)
        {
            yield break;
        }

        foreach (var need in needs.Items.OfType<YamlMapping>())
        {
            if (NeedName.Of(symbol.Id, need) is { } name && scope.Ids.Claim(IdKind.Order, name.Id, name.Place))
            {
                var adjusted = overrides.Apply(IdKind.Order, name.Id, need);
                var title = Text(adjusted, "title") ?? $"{titles.GetValueOrDefault(name.Subject, name.Subject)} before {symbol.Title}";
                yield return new OrderSymbol(name.Id, title, name.Place);
            }
        }
    }

    private Dictionary<string, string> Titles(ImmutableArray<DeclaredSubject> practices) =>
        practices.Select(practice => practice.Symbol).OfType<Symbol>().Select(symbol => (symbol.Id, symbol.Title))
            .Concat(vocabulary.Areas.Select(area => (area.Area.Id, area.Area.Title)))
            .Concat(vocabulary.Indicators.Select(indicator => (indicator.Id, indicator.Title)))
            .ToDictionary(pair => pair.Id, pair => pair.Title, StringComparer.Ordinal);

    private static string? Text(YamlMapping map, string key) =>
        map.Find(key)?.Value is YamlScalar { IsBlank: false } scalar ? scalar.Value.Trim() : null;
}
