using System.Collections.Immutable;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads the indicators.</summary>
internal sealed class IndicatorReader(FactType levelType, ImmutableArray<string> roles, OverrideTable overrides, ReadingScope scope)
{
    private const long DefaultPercentMove = 5 * FactType.NumberScale;

    private readonly TypeReader types = new(levelType, roles, scope.Problems);

    internal Indicator? Read(YamlScalar id, YamlMapping written)
    {
        if (!scope.Ids.Claim(IdKind.Indicator, id.Value, id.Place))
        {
            return null;
        }

        var fields = new PackFields(overrides.Apply(IdKind.Indicator, id.Value, written), VocabularyKeys.Indicator, $"indicator {id.Value}", scope);
        var title = fields.RequiredText("title");
        var type = ReadType(fields) ?? FactType.Score;
        var moves = fields.Raw.Scalar("moves-by");
        var indicator = new Indicator
        {
            Id = id.Value,
            Title = title,
            Area = fields.Id(IdKind.Area, "area"),
            Type = type,
            From = ReadFrom(fields, id),
            FreshFor = fields.Duration("fresh-for"),
            MovesBy = moves is null ? DefaultMove(type) : ReadMove(moves, type),
            MovesByTenth = moves is null && type.Kind is FactTypeKind.Count or FactTypeKind.Score,
            Ask = fields.Text("ask"),
            IsKey = fields.YesNo("key"),
            Target = fields.Raw.Scalar("target") is { } target ? ReadTarget(target, type) : null,
            LooksLike = ReadLooksLike(fields, id, type),
            Cites = fields.Citations("cites"),
            Place = id.Place,
        };
        fields.Origin();
        fields.Finish();
        return indicator;
    }

    private FactType? ReadType(PackFields fields)
    {
        if (fields.Raw.RequiredScalar("type") is not { } scalar || types.Read(scalar) is not { } type)
        {
            return null;
        }

        if (type.Kind == FactTypeKind.Duration)
        {
            scope.Problems.Add(VocabularyProblems.TypeHasNoPlace(scalar.Place, type, "an indicator"));
            return null;
        }

        return type;
    }

    private ImmutableArray<string> ReadFrom(PackFields fields, YamlScalar id)
    {
        var list = fields.Raw.RequiredList("from");
        var from = fields.Ids(IdKind.Role, "from");
        if (list is { Items.IsEmpty: true })
        {
            scope.Problems.Add(VocabularyProblems.Nobody(id.Place));
        }

        // After a problem anybody may tell it: what asks for its lowest or highest needs one role at least.
        return !from.IsEmpty ? from : roles.IsEmpty ? ["nobody"] : roles;
    }

    private long? ReadTarget(YamlScalar scalar, FactType type) =>
        type.IsDate ? NoTarget(scalar, type) : Literal.Read("target", type, scalar, scope.Problems)?.Value;

    private long? NoTarget(YamlScalar scalar, FactType type)
    {
        scope.Problems.Add(PackProblems.DoesNotFit(scalar.Place, "target", scalar.Value, type));
        return null;
    }

    private ImmutableArray<string> ReadLooksLike(PackFields fields, YamlScalar id, FactType type)
    {
        if (type.Kind == FactTypeKind.Level)
        {
            return LevelReader.ReadLooksLike(fields, $"The indicator \"{id.Value}\"", id, levelType);
        }

        if (fields.Raw.Node("looks-like") is { } node)
        {
            scope.Problems.Add(VocabularyProblems.NoLevelsToDescribe(node.Place, type));
        }

        return [];
    }

    private static long DefaultMove(FactType type) => type.Kind switch
    {
        FactTypeKind.Percent => DefaultPercentMove,
        FactTypeKind.Count or FactTypeKind.Score => 0,
        _ => 1,
    };

    private long ReadMove(YamlScalar scalar, FactType type)
    {
        if (type.IsNumber)
        {
            return Literal.Read("moves-by", type, scalar, scope.Problems)?.Value ?? 0;
        }

        if (type.IsOrdered)
        {
            var most = (type.Words.Length - 1) * FactType.NumberScale;
            return (ScalarValues.Number("moves-by", scalar, FactType.NumberScale, most, scope.Problems) ?? 0) / FactType.NumberScale;
        }

        scope.Problems.Add(VocabularyProblems.MovesByWithoutSize(scalar.Place, type));
        return DefaultMove(type);
    }
}
