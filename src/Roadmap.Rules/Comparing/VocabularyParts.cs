using System.Globalization;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Comparing;

/// <summary>What can be compared of the words of a pack.</summary>
internal static class VocabularyParts
{
    internal static Part Of(Area area, RulePack pack) => new(
        PartKind.Area,
        area.Id,
        area.Title,
        area.Place,
        [
            Trait.Words("title", area.Title),
            Trait.Meaning("target", pack.Levels[area.Target]),
            Trait.Meaning("plateau", area.Plateau.ToString()),
            Trait.Words("looks-like", area.LooksLike),
            .. pack.LevelGates.Where(gate => string.Equals(gate.Area, area.Id, StringComparison.Ordinal)).Select(gate => Trait.Of($"level-when {pack.Levels[gate.Level]}", gate.When)),
            Trait.Cites("cites", area.Cites),
        ]);

    internal static Part Of(Indicator indicator, RulePack pack) => new(
        PartKind.Indicator,
        indicator.Id,
        indicator.Title,
        indicator.Place,
        [
            Trait.Words("title", indicator.Title),
            Trait.Meaning("type", indicator.Type.Kind == FactTypeKind.Level ? "level" : TypeText(indicator.Type)),
            Trait.Meaning("area", indicator.Area),
            Trait.Meaning("from", indicator.From),
            Trait.Meaning("fresh-for", indicator.FreshFor?.ToString()),
            Trait.Meaning("moves-by", indicator.MovesByTenth ? "a tenth" : indicator.MovesBy.ToString(CultureInfo.InvariantCulture)),
            Trait.Words("ask", indicator.Ask),
            Trait.Meaning("key", indicator.IsKey ? "yes" : null),
            Trait.Meaning("target", indicator.Target is { } target ? FactText.Format(indicator.Type, target) : null),
            Trait.Words("looks-like", indicator.LooksLike),
            Trait.Cites("cites", indicator.Cites),
        ]);

    internal static Part Of(PartKind kind, NamedWord word) => new(kind, word.Id, word.Title, word.Place, [Trait.Words("title", word.Title)]);

    internal static Part Of(Tension tension) => new(
        PartKind.Tension,
        tension.Id,
        tension.Title,
        tension.Place,
        [
            Trait.Words("title", tension.Title),
            Trait.Meaning("poles", [tension.FirstPole, tension.SecondPole]),
            Trait.Words("benefits", [tension.FirstBenefit, tension.SecondBenefit]),
            Trait.Words("path", tension.Path),
            Trait.Cites("cites", tension.Cites),
        ]);

    internal static Part Of(Resource resource) => new(
        PartKind.Resource,
        resource.Id,
        resource.Title,
        resource.Place,
        [Trait.Words("title", resource.Title), Trait.Meaning("unit", resource.Unit), Trait.Meaning("per", Trait.Word(resource.Per))]);

    internal static Part Of(ProfileAttribute attribute) => new(
        PartKind.ProfileAttribute,
        attribute.Id,
        attribute.Title,
        attribute.Place,
        [Trait.Words("title", attribute.Title), Trait.Meaning("type", TypeText(attribute.Type)), Trait.Words("ask", attribute.Ask)]);

    internal static Part Of(OrderProfile profile) => new(
        PartKind.OrderProfile,
        profile.Id,
        profile.Title,
        profile.Place,
        [
            Trait.Words("title", profile.Title),
            Trait.Meaning("sequence", profile.Sequence.Select(group => $"[{string.Join(", ", group)}]")),
            Trait.Cites("cites", profile.Cites),
        ]);

    internal static Part Of(Source source) => new(
        PartKind.Source,
        source.Id,
        source.Title,
        source.Place,
        [
            Trait.Words("title", source.Title),
            Trait.Words("authors", source.Authors),
            Trait.Words("year", source.Year?.ToString(CultureInfo.InvariantCulture)),
            Trait.Words("type", source.Type),
            Trait.Words("publisher", source.Publisher),
            Trait.Words("url", source.Url),
            Trait.Words("notes", source.Notes),
        ]);

    private static string TypeText(FactType type) => type.Words.IsEmpty ? type.ToString() : $"{Trait.Word(type.Kind)} [{string.Join(", ", type.Words)}]";
}
