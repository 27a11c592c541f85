using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Comparing;

/// <summary>What can be compared of a practice and of an order constraint.</summary>
internal static class PracticeParts
{
    private const long PerThousand = Vocabulary.FactType.NumberScale / 1000;

    internal static Part Of(Practice practice, RulePack pack) => new(
        PartKind.Practice,
        practice.Id,
        practice.Title,
        practice.Place,
        [
            Trait.Words("title", practice.Title),
            Trait.Words("summary", practice.Summary),
            Trait.Meaning("area", practice.Area),
            Trait.Meaning("actor", practice.Actor),
            Trait.Of("applies-when", practice.AppliesWhen),
            Trait.Meaning("needs", practice.Needs.Select(need => need.Id).Order(StringComparer.Ordinal)),
            Trait.Of("avoid-when", practice.AvoidWhen),
            Trait.Words("avoid-because", practice.AvoidBecause),
            Trait.Meaning("raises", practice.Raises.Select(raise => $"{raise.Area}: {pack.Levels[raise.Level]}").Order(StringComparer.Ordinal)),
            Trait.Meaning("effort duration", practice.Effort.Duration?.ToString()),
            .. practice.Effort.Amounts.Select(amount => Trait.Meaning($"effort {amount.Key}", Trait.Number(amount.Value / PerThousand))),
            .. practice.Effects.Select(effect => Trait.Meaning($"effect on {effect.Outcome}", Trait.Word(effect.Strength))),
            Trait.Meaning("evidence", practice.Evidence.Select(item => $"{item.Source}: {Trait.Word(item.Band)}").Order(StringComparer.Ordinal)),
            Trait.Words("evidence in words", practice.Evidence.Select(item => $"{item.At} {item.Figure} {item.Of}")),
            Trait.Words("first-steps", practice.FirstSteps),
            Trait.Of("in-place-when", practice.InPlaceWhen),
            Trait.Words("origin", Trait.Word(practice.Origin)),
            Trait.Cites("cites", practice.Cites),
        ]);

    internal static Part Of(OrderConstraint order) => new(
        PartKind.Order,
        order.Id,
        order.Title,
        order.Place,
        [
            Trait.Words("title", order.Title),
            Trait.Of("first", order.First.Holds),
            Trait.Of("then", order.Then.Holds),
            Trait.Meaning("binding", Trait.Word(order.Binding)),
            Trait.Meaning("tandem", order.Tandem?.ToString()),
            Trait.Meaning("heal-with", order.HealWith.Order(StringComparer.Ordinal)),
            Trait.Meaning("severity", order.Severity is { } severity ? Trait.Word(severity) : null),
            Trait.Words("because", order.Because),
            Trait.Words("origin", Trait.Word(order.Origin)),
            Trait.Cites("cites", order.Cites),
            Trait.Cites("disputed-by", order.DisputedBy),
        ]);
}
