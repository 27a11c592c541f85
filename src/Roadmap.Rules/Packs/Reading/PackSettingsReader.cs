using System.Collections.Immutable;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads the headers of a pack set, bases first: levels come from the first, later ones may set plateau, stages, scoring and the quick list anew.</summary>
internal sealed class PackSettingsReader(OverrideTable overrides, ReadingScope scope)
{
    internal const int MostQuick = 15;

    private readonly List<Source> sources = [];
    private readonly List<Parameter> parameters = [];
    private string title = "";
    private (string Pack, FactType Type, SourcePlace Place)? levels;
    private CalendarDuration? plateau;
    private ImmutableArray<ProgramStage> stages = [];
    private Scoring scoring = new();
    private ImmutableArray<YamlScalar> quick = [];

    internal PackSettings Read(IReadOnlyList<PackDocuments> packs)
    {
        foreach (var pack in packs)
        {
            Read(pack.Header);
        }

        return new PackSettings
        {
            Title = title,
            LevelType = levels?.Type ?? FactType.Level([]),
            Plateau = plateau ?? default,
            Stages = stages,
            Scoring = scoring,
            Sources = [.. sources.OrderBy(source => source.Id, StringComparer.Ordinal)],
            Parameters = [.. parameters.OrderBy(parameter => parameter.Name, StringComparer.Ordinal)],
            Quick = quick,
        };
    }

    private void Read(PackHeader header)
    {
        var fields = new PackFields(header.Root, PackKeys.Pack, $"pack {header.Id}", scope);
        foreach (var key in new[] { "kind", "id", "version", "format", "extends" })
        {
            fields.Raw.Has(key);
        }

        title = fields.RequiredText("title");
        fields.Text("summary");
        ReadLevels(header, fields);
        ReadPlateau(fields);
        ReadStages(fields.Raw.Mapping("stages"));
        sources.AddRange(NamedMappings.Of(fields.Raw.Mapping("sources"), scope.Problems).Select(entry => SourceReader.Read(entry.Name, entry.Value, scope)).OfType<Source>());
        parameters.AddRange(new ParameterReader(levels?.Type ?? FactType.Level([]), scope).ReadAll(
            fields.Raw.Mapping("parameters"),
            name => scope.Ids.Claim(IdKind.Parameter, name.Value, name.Place),
            (name, map) => overrides.Apply(IdKind.Parameter, name, map)));
        scoring = ScoringReader.Read(fields.Raw.Mapping("scoring"), scoring, scope);
        ReadQuick(fields);
        fields.Finish();
    }

    private void ReadLevels(PackHeader header, PackFields fields)
    {
        var items = levels is null ? fields.Raw.RequiredScalars("levels") : fields.Raw.Scalars("levels");
        if (header.Root.Find("levels") is not { } entry)
        {
            return;
        }

        var type = FactType.Level(LevelReader.ReadList(entry.Key, items, scope.Problems));
        if (levels is not { } known)
        {
            levels = (header.Id, type, entry.Key.Place);
        }
        else if (!known.Type.Equals(type))
        {
            scope.Problems.Add(PackProblems.BelongsToBase(entry.Key.Place, "levels", known.Pack, known.Place));
        }
    }

    private void ReadPlateau(PackFields fields)
    {
        if (plateau is null)
        {
            fields.Raw.RequiredNode("plateau");
        }

        plateau = fields.Duration("plateau") ?? plateau;
    }

    private void ReadStages(YamlMapping? map)
    {
        if (map is null)
        {
            return;
        }

        var read = ImmutableArray.CreateBuilder<ProgramStage>();
        YamlScalar? before = null;
        foreach (var (name, value) in NamedMappings.Values(map, "stages", scope.Problems))
        {
            if (!IdText.IsValid(name.Value))
            {
                scope.Problems.Add(PackProblems.NotAnId(name.Place, name.Value));
            }
            else if (ScalarValues.Duration(name.Value, value, scope.Problems) is { } after)
            {
                CheckStage(name, after, before, read);
                read.Add(new ProgramStage(name.Value, after));
                before = name;
            }
        }

        stages = read.ToImmutable();
    }

    private void CheckStage(YamlScalar name, CalendarDuration after, YamlScalar? before, ImmutableArray<ProgramStage>.Builder read)
    {
        if (before is null)
        {
            if (after.Amount != 0)
            {
                scope.Problems.Add(VocabularyProblems.FirstStageLate(name.Place, name.Value));
            }
        }
        else if (Days(after) <= Days(read[^1].After))
        {
            scope.Problems.Add(VocabularyProblems.StagesOutOfOrder(name.Place, name.Value, before.Value, before.Place));
        }
    }

    private static int Days(CalendarDuration duration) => duration.AddTo(new DateOnly(2000, 1, 1).DayNumber);

    private void ReadQuick(PackFields fields)
    {
        var items = fields.Raw.Scalars("quick");
        if (items.Length > MostQuick)
        {
            scope.Problems.Add(VocabularyProblems.QuickTooLong(items[MostQuick].Place, MostQuick));
        }

        quick = items.IsEmpty ? quick : items;
    }
}
