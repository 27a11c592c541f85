using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>The words of a pack as lines spell them. Made once for a pack; immutable.</summary>
internal sealed class LineVocabulary
{
    internal LineVocabulary(PackIndex index)
    {
        var pack = index.Pack;
        Index = index;
        Areas = new Utf8Names(pack.Areas.Select(area => area.Id));
        Practices = new Utf8Names(pack.Practices.Select(practice => practice.Id));
        Indicators = new Utf8Names(pack.Indicators.Select(indicator => indicator.Id));
        Tensions = new Utf8Names(pack.Tensions.Select(tension => tension.Id));
        Attributes = new Utf8Names(pack.Profile.Select(attribute => attribute.Id));
        Roles = new Utf8Names(pack.Roles.Select(role => role.Id));
        Methods = new Utf8Names(pack.Methods.Select(method => method.Id));
        Resources = new Utf8Names(pack.Resources.Select(resource => resource.Id));
        Levels = new Utf8Names(index.LevelType.Words);
        IndicatorForms = [.. pack.Indicators.Select(indicator => new ValueForm(indicator.Type))];
        AttributeForms = [.. pack.Profile.Select(attribute => new ValueForm(attribute.Type))];
        LevelsOnly = [.. pack.Levels.Select((_, level) => new AreaFacts { Level = level, Basis = FactBasis.Stated })];
    }

    internal PackIndex Index { get; }

    internal Utf8Names Areas { get; }

    internal Utf8Names Practices { get; }

    internal Utf8Names Indicators { get; }

    internal Utf8Names Tensions { get; }

    internal Utf8Names Attributes { get; }

    internal Utf8Names Roles { get; }

    internal Utf8Names Methods { get; }

    internal Utf8Names Resources { get; }

    internal Utf8Names Levels { get; }

    internal Utf8Names Statuses { get; } = new(FactType.Status.Words);

    internal Utf8Names Actors { get; } = new(FactType.Actor.Words);

    internal ImmutableArray<ValueForm> IndicatorForms { get; }

    internal ImmutableArray<ValueForm> AttributeForms { get; }

    /// <summary>For each level the facts of an area of which nothing else is said.</summary>
    internal ImmutableArray<AreaFacts> LevelsOnly { get; }
}
