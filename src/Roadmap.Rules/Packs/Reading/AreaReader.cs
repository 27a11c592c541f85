using System.Collections.Immutable;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads the areas. Their level gates are read later, when everything has a name.</summary>
internal sealed class AreaReader(FactType levelType, CalendarDuration plateau, ReadingScope scope)
{
    internal DeclaredArea? Read(YamlScalar id, YamlMapping map)
    {
        if (!scope.Ids.Claim(IdKind.Area, id.Value, id.Place))
        {
            return null;
        }

        var fields = new PackFields(map, VocabularyKeys.Area, $"area {id.Value}", scope);
        var area = new Area
        {
            Id = id.Value,
            Title = fields.RequiredText("title"),
            Target = fields.Raw.Scalar("target") is { } target ? LevelReader.Read(target, levelType, scope.Problems) ?? Top : Top,
            Plateau = fields.Duration("plateau") ?? plateau,
            LooksLike = LevelReader.ReadLooksLike(fields, $"The area \"{id.Value}\"", id, levelType),
            Cites = fields.Citations("cites"),
            Place = id.Place,
        };
        fields.Origin();
        var gates = ReadGates(fields.Raw.Mapping("level-when"));
        fields.Finish();
        return new DeclaredArea(area, gates);
    }

    private int Top => levelType.Words.Length - 1;

    private ImmutableArray<DeclaredGate> ReadGates(YamlMapping? map)
    {
        var gates = ImmutableArray.CreateBuilder<DeclaredGate>();
        foreach (var (word, condition) in NamedMappings.Entries(map))
        {
            if (LevelReader.Read(word, levelType, scope.Problems) is not { } level)
            {
                continue;
            }

            if (level == 0)
            {
                scope.Problems.Add(VocabularyProblems.GateForLowest(word.Place, word.Value));
            }
            else
            {
                gates.Add(new DeclaredGate(level, condition));
            }
        }

        gates.Sort((left, right) => left.Level.CompareTo(right.Level));
        return gates.ToImmutable();
    }
}
