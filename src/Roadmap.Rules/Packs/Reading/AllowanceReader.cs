using System.Collections.Immutable;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Takes <c>lint-allow</c> out of a document, so that nobody else has to know the key.</summary>
internal static class AllowanceReader
{
    private const string Key = AllowanceKeys.Name;

    /// <summary>The document without the key, and what it allowed. An item without a reason or an end is an error.</summary>
    internal static PackDocument Read(string kind, YamlMapping root, ProblemCollector problems)
    {
        if (root.Find(Key) is not { } entry)
        {
            return new PackDocument(kind, root, []);
        }

        var list = new MappingFields(root, AllowanceKeys.Alone, kind, problems).RequiredList(Key);
        var allowances = (list?.Items ?? []).Select(item => ReadItem(entry, item, problems)).OfType<Allowance>().ToImmutableArray();
        return new PackDocument(kind, new YamlMapping(root.Place, root.Entries.Remove(entry)), allowances);
    }

    private static Allowance? ReadItem(YamlEntry entry, YamlNode item, ProblemCollector problems)
    {
        if (item is not YamlMapping map)
        {
            problems.Add(RuleProblems.ItemWithoutKeys(item.Place, Key));
            return null;
        }

        var fields = new MappingFields(map, AllowanceKeys.Allowance, "allowance", problems);
        var check = fields.RequiredScalar("check");
        var until = fields.RequiredScalar("until");
        var reason = fields.RequiredScalar("reason");
        fields.Finish();
        var end = until is null ? null : ScalarValues.Date("until", until, problems);
        return check is null || end is null || reason is null
            ? null
            : new Allowance(check.Value, end.Value.Last, reason.Value.Trim(), check.Place, entry, map);
    }
}
