using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Checks every override against its target, once everything has a name.</summary>
internal sealed class OverrideChecks(IReadOnlyList<PackDocuments> packs, OverrideTable overrides, ReadingScope scope)
{
    private static readonly IdKind[] Kinds = [IdKind.Rule, IdKind.Practice, IdKind.Order, IdKind.Indicator, IdKind.Parameter];

    private ProblemCollector Problems => scope.Problems;

    internal void Check()
    {
        var first = new Dictionary<(string Pack, string Target), SourcePlace>();
        foreach (var item in overrides.All)
        {
            if (!first.TryAdd((item.Model.Pack, item.Target.Value), item.Target.Place))
            {
                Problems.Add(OverrideProblems.OverriddenTwice(item.Target.Place, item.Target.Value, first[(item.Model.Pack, item.Target.Value)]));
            }

            Check(item);
        }
    }

    private void Check(DeclaredOverride item)
    {
        if (FindPack(item) is not { } pack || FindTarget(item, pack) is not { } target)
        {
            return;
        }

        CheckSet(item, target.Kind);
        CheckParameters(item, target);
        if (item.Model.Disables && target.Kind != IdKind.Rule)
        {
            Problems.Add(OverrideProblems.OnlyRulesDisabled(item.Disable!.Place, IdTable.Name(target.Kind)));
        }

        if (item.AlsoRequire is { } narrowing && target.Kind is not (IdKind.Rule or IdKind.Practice))
        {
            Problems.Add(OverrideProblems.CannotNarrow(narrowing.Place, IdTable.Name(target.Kind)));
        }

        if (item.Model.WrittenAgainst is { } against && PackVersion.TryParse(against, out var version) && version != pack.Header.Version)
        {
            Problems.Add(OverrideProblems.BaseHasChanged(item.Target.Place, pack.Id, against, pack.Header.Version));
        }
    }

    private PackDocuments? FindPack(DeclaredOverride item)
    {
        if (string.Equals(item.Model.TargetPack, item.Model.Pack, StringComparison.Ordinal))
        {
            Problems.Add(OverrideProblems.OwnPack(item.Target.Place));
            return null;
        }

        var pack = packs.FirstOrDefault(pack => string.Equals(pack.Id, item.Model.TargetPack, StringComparison.Ordinal));
        if (pack is null)
        {
            Problems.Add(OverrideProblems.UnknownPack(item.Target.Place, item.Model.TargetPack, packs.Select(other => other.Id)));
        }

        return pack;
    }

    private DeclaredId? FindTarget(DeclaredOverride item, PackDocuments pack)
    {
        var id = item.TargetId;
        var found = scope.Ids.Find(IdKind.Rule, id) ?? scope.Ids.Find(IdKind.Parameter, id);
        if (found is null || !pack.Owns(found.Place))
        {
            var known = scope.Ids.All.Where(declared => Kinds.Contains(declared.Kind) && pack.Owns(declared.Place)).Select(declared => declared.Id);
            Problems.Add(OverrideProblems.UnknownTarget(item.Target.Place, pack.Id, id, Spelling.Nearest(id, known)));
            return null;
        }

        if (!Kinds.Contains(found.Kind))
        {
            Problems.Add(OverrideProblems.NoTarget(item.Target.Place, id, IdTable.Name(found.Kind), found.Place));
            return null;
        }

        return found;
    }

    private void CheckSet(DeclaredOverride item, IdKind kind)
    {
        var allowed = OverrideKeys.For(kind) ?? [];
        foreach (var (key, _) in NamedMappings.Entries(item.Set).Where(entry => !allowed.Contains(entry.Key.Value, StringComparer.Ordinal)))
        {
            Problems.Add(OverrideKeys.IsLogic(key.Value)
                ? OverrideProblems.RewritesCondition(key.Place, key.Value)
                : OverrideProblems.CannotSet(key.Place, key.Value, IdTable.Name(kind), allowed));
        }
    }

    private void CheckParameters(DeclaredOverride item, DeclaredId target)
    {
        if (item.Set?.Find(DeclaredOverride.ParametersKey) is not { } entry || target.Kind != IdKind.Rule)
        {
            return;
        }

        if (entry.Value is not YamlMapping map)
        {
            Problems.Add(ShapeProblems.ExpectedMapping(entry.Key, entry.Value));
            return;
        }

        var names = OwnParameters(target);
        foreach (var (name, _) in NamedMappings.Values(map, "parameters", Problems).Where(pair => !names.Contains(pair.Name.Value, StringComparer.Ordinal)))
        {
            Problems.Add(OverrideProblems.UnknownParameter(name.Place, target.Id, name.Value, names));
        }
    }

    private List<string> OwnParameters(DeclaredId rule) =>
    [
        .. packs.SelectMany(pack => pack.Roots(DocumentKinds.Rule))
            .Where(root => root.Map.Find("id")?.Value is YamlScalar id && id.Place.Equals(rule.Place))
            .SelectMany(root => NamedMappings.Entries(root.Map.Find("parameters")?.Value as YamlMapping))
            .Select(entry => entry.Key.Value),
    ];
}
