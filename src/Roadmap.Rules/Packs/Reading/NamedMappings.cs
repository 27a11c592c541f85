using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>The entries of a mapping whose keys are ids or names and whose values are mappings.</summary>
internal static class NamedMappings
{
    /// <summary>Each key with its mapping, in the order written; <c>x-...</c> keys are passed over, values of another shape reported.</summary>
    internal static IEnumerable<(YamlScalar Name, YamlMapping Value)> Of(YamlMapping? map, ProblemCollector problems)
    {
        foreach (var (name, value) in Entries(map))
        {
            if (value is YamlMapping mapping)
            {
                yield return (name, mapping);
            }
            else
            {
                problems.Add(value is YamlScalar { IsBlank: true }
                    ? ShapeProblems.BlankValue(name, "vocabulary")
                    : ShapeProblems.ExpectedMapping(name, value));
            }
        }
    }

    /// <summary>Each key with its single value.</summary>
    internal static IEnumerable<(YamlScalar Name, YamlScalar Value)> Values(YamlMapping? map, string what, ProblemCollector problems)
    {
        foreach (var (name, value) in Entries(map))
        {
            if (value is YamlScalar { IsBlank: false } scalar)
            {
                yield return (name, scalar);
            }
            else
            {
                problems.Add(value is YamlScalar ? ShapeProblems.BlankValue(name, what) : ShapeProblems.ExpectedText(name, value));
            }
        }
    }

    /// <summary>Every entry but the <c>x-...</c> ones.</summary>
    internal static IEnumerable<YamlEntry> Entries(YamlMapping? map) =>
        map is null ? [] : map.Entries.Where(entry => !entry.Key.Value.StartsWith("x-", StringComparison.Ordinal));
}
