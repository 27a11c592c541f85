using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads the tensions.</summary>
internal static class TensionReader
{
    internal static Tension? Read(YamlScalar id, YamlMapping map, ReadingScope scope)
    {
        if (!scope.Ids.Claim(IdKind.Tension, id.Value, id.Place))
        {
            return null;
        }

        var fields = new PackFields(map, VocabularyKeys.Tension, $"tension {id.Value}", scope);
        var poles = ReadPoles(fields, id, scope);
        var tension = new Tension
        {
            Id = id.Value,
            Title = fields.RequiredText("title"),
            FirstPole = poles.First.Id,
            FirstBenefit = poles.First.Benefit,
            SecondPole = poles.Second.Id,
            SecondBenefit = poles.Second.Benefit,
            Path = fields.Text("path"),
            Cites = fields.Citations("cites"),
            Place = id.Place,
        };
        fields.Origin();
        fields.Finish();
        return tension;
    }

    private static ((string Id, string Benefit) First, (string Id, string Benefit) Second) ReadPoles(PackFields fields, YamlScalar id, ReadingScope scope)
    {
        if (fields.Raw.RequiredMapping("poles") is not { } map)
        {
            return (("first", ""), ("second", ""));
        }

        var poles = NamedMappings.Values(map, "poles", scope.Problems).ToList();
        foreach (var (name, _) in poles.Where(pole => !IdText.IsValid(pole.Name.Value)))
        {
            scope.Problems.Add(PackProblems.NotAnId(name.Place, name.Value));
        }

        foreach (var (name, _) in poles.Where(pole => ReservedWords.Contains(pole.Name.Value)))
        {
            scope.Problems.Add(PackProblems.Reserved(name.Place, name.Value));
        }

        if (poles.Count != 2)
        {
            scope.Problems.Add(VocabularyProblems.NotTwoPoles(map.Entries.IsEmpty ? id.Place : map.Place, poles.Count));
            return (("first", ""), ("second", ""));
        }

        return ((poles[0].Name.Value, poles[0].Value.Value.Trim()), (poles[1].Name.Value, poles[1].Value.Value.Trim()));
    }
}
