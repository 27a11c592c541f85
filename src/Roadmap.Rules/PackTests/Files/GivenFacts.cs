using System.Collections.Immutable;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.PackTests.Files;

/// <summary>Writes what a case gives as text, for people.</summary>
internal static class GivenFacts
{
    internal static ImmutableArray<GivenFact> Of(YamlMapping? given) =>
        [.. NamedMappings.Entries(given).Select(entry => new GivenFact(entry.Key.Value, Text(entry.Value), entry.Key.Place))];

    private static string Text(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Value.Trim(),
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Text))}]",
        YamlMapping map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Value}: {Text(entry.Value)}"))} }}",
        _ => "",
    };
}
