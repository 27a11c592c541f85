using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Districts.Files;

/// <summary>Walks the lists and mappings of a district file.</summary>
internal static class FileEntries
{
    /// <summary>Each id with its value; <c>x-...</c> keys are passed over, bad ids reported.</summary>
    internal static IEnumerable<(YamlScalar Id, YamlNode Value)> Of(YamlMapping? map, ProblemCollector problems)
    {
        foreach (var (id, value) in map?.Entries ?? [])
        {
            if (!id.Value.StartsWith("x-", StringComparison.Ordinal) && DistrictFields.CheckId(id, problems))
            {
                yield return (id, value);
            }
        }
    }

    /// <summary>Each item that is a mapping; the others are reported.</summary>
    internal static IEnumerable<YamlMapping> Mappings(MappingFields fields, string key, ProblemCollector problems)
    {
        foreach (var item in fields.List(key)?.Items ?? [])
        {
            if (item is YamlMapping map)
            {
                yield return map;
            }
            else
            {
                problems.Add(ShapeProblems.ExpectedMapping(fields.Map.Find(key)!.Key, item));
            }
        }
    }
}
