using System.Collections.Immutable;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>All overrides of a pack set, later packs last, by the id of their target.</summary>
internal sealed class OverrideTable
{
    private readonly ILookup<string, DeclaredOverride> byTarget;

    internal OverrideTable(ImmutableArray<DeclaredOverride> overrides)
    {
        All = overrides;
        byTarget = overrides.ToLookup(item => item.TargetId, StringComparer.Ordinal);
    }

    internal ImmutableArray<DeclaredOverride> All { get; }

    /// <summary>The mapping of a target with the values put in that overrides set; each value keeps the place where it is written.</summary>
    internal YamlMapping Apply(IdKind kind, string id, YamlMapping written)
    {
        var allowed = OverrideKeys.For(kind) ?? [];
        var set = byTarget[id]
            .SelectMany(item => NamedMappings.Entries(item.Set))
            .Where(entry => entry.Key.Value is not DeclaredOverride.ParametersKey && allowed.Contains(entry.Key.Value, StringComparer.Ordinal));
        return Put(written, set);
    }

    /// <summary>The mapping of a rule's own parameter, with the default that overrides of the rule set.</summary>
    internal YamlMapping ApplyToParameter(string rule, string name, YamlMapping written)
    {
        var set = byTarget[rule]
            .SelectMany(item => NamedMappings.Entries(item.Parameters))
            .Where(entry => string.Equals(entry.Key.Value, name, StringComparison.Ordinal))
            .Select(entry => new YamlEntry(written.Find("default")?.Key ?? entry.Key, entry.Value));
        return Put(written, set);
    }

    /// <summary>The mapping of a rule with the defaults of its own parameters that overrides set.</summary>
    internal YamlMapping ApplyToParameters(string rule, YamlMapping written)
    {
        if (written.Find("parameters") is not { Value: YamlMapping parameters } entry)
        {
            return written;
        }

        var applied = parameters.Entries.Select(one => one.Value is YamlMapping map ? new YamlEntry(one.Key, ApplyToParameter(rule, one.Key.Value, map)) : one);
        return new YamlMapping(written.Place, written.Entries.Replace(entry, new YamlEntry(entry.Key, new YamlMapping(parameters.Place, [.. applied]))));
    }

    internal bool Disables(string id) => byTarget[id].Any(item => item.Model.Disables);

    /// <summary>The conditions that overrides add to a target.</summary>
    internal IEnumerable<YamlNode> AlsoRequired(string id) => byTarget[id].Select(item => item.AlsoRequire).OfType<YamlNode>();

    private static YamlMapping Put(YamlMapping written, IEnumerable<YamlEntry> set)
    {
        foreach (var entry in set)
        {
            var old = written.Find(entry.Key.Value);
            written = new YamlMapping(written.Place, old is null ? written.Entries.Add(entry) : written.Entries.Replace(old, entry));
        }

        return written;
    }
}
