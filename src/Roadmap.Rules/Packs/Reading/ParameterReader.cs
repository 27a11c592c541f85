using System.Collections.Immutable;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads parameters, of a pack or of one rule.</summary>
internal sealed class ParameterReader(FactType levelType, ReadingScope scope)
{
    private readonly TypeReader types = new(levelType, [], scope.Problems);

    /// <summary>The parameters of a <c>parameters:</c> mapping, in the order written.</summary>
    /// <param name="map">The mapping, or null.</param>
    /// <param name="accept">Whether a name may be used; reports otherwise.</param>
    /// <param name="adjust">Puts in what overrides set.</param>
    internal ImmutableArray<Parameter> ReadAll(YamlMapping? map, Func<YamlScalar, bool> accept, Func<string, YamlMapping, YamlMapping> adjust) =>
    [
        .. NamedMappings.Of(map, scope.Problems)
            .Where(entry => accept(entry.Name))
            .Select(entry => Read(entry.Name, adjust(entry.Name.Value, entry.Value)))
            .OfType<Parameter>(),
    ];

    private Parameter? Read(YamlScalar name, YamlMapping map)
    {
        var fields = new PackFields(map, CommonKeys.Parameter, $"parameter {name.Value}", scope);
        var typeText = fields.Raw.RequiredScalar("type");
        var value = fields.Raw.RequiredScalar("default");
        var means = fields.Text("means");
        var isOurs = fields.YesNo("ours");
        var cites = fields.Citations("cites");
        var bounds = (Min: fields.Raw.Scalar("min"), Max: fields.Raw.Scalar("max"));
        fields.Finish();
        if (typeText is null || value is null || ReadType(typeText) is not { } type)
        {
            return null;
        }

        var literal = Literal.Read("default", type, value, scope.Problems);
        CheckBounds(type, value, literal, bounds.Min, bounds.Max);

        // A default with an error stands as nothing, so that what uses the parameter is still checked against its type.
        return new Parameter
        {
            Name = name.Value,
            Type = type,
            Value = literal?.Value ?? 0,
            Duration = type.Kind == FactTypeKind.Duration ? literal?.Duration ?? default(CalendarDuration) : null,
            Date = type.IsDate ? literal?.Date ?? PartialDate.Of(DateOnly.MinValue) : null,
            Text = literal?.Text ?? "",
            Means = means,
            IsOurs = isOurs,
            Cites = cites,
            Place = name.Place,
        };
    }

    private FactType? ReadType(YamlScalar scalar)
    {
        var type = types.Read(scalar);
        if (type?.Kind is FactTypeKind.Status or FactTypeKind.Deadline or FactTypeKind.Set)
        {
            scope.Problems.Add(VocabularyProblems.TypeHasNoPlace(scalar.Place, type, "a parameter"));
            return null;
        }

        return type;
    }

    private void CheckBounds(FactType type, YamlScalar value, Literal? literal, YamlScalar? min, YamlScalar? max)
    {
        if ((min ?? max) is not { } bound)
        {
            return;
        }

        if (!type.IsOrdered && type.Kind != FactTypeKind.Duration)
        {
            scope.Problems.Add(VocabularyProblems.BoundsWithoutOrder(bound.Place, type));
            return;
        }

        var least = min is null ? null : Literal.Read("min", type, min, scope.Problems);
        var most = max is null ? null : Literal.Read("max", type, max, scope.Problems);
        if (literal is null)
        {
            return;
        }

        if (least is not null && literal.CompareTo(least) < 0)
        {
            scope.Problems.Add(VocabularyProblems.OutsideBounds(value.Place, literal.Text, "below", least.Text));
        }

        if (most is not null && literal.CompareTo(most) > 0)
        {
            scope.Problems.Add(VocabularyProblems.OutsideBounds(value.Place, literal.Text, "above", most.Text));
        }
    }
}
