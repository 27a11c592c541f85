using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Linting.VocabularyLints;

/// <summary>What a pack set asks of its own words anywhere.</summary>
internal sealed class PackUses
{
    private PackUses(HashSet<string> facts) => Facts = facts;

    /// <summary>The ids of everything that a condition reads, a message shows, an order names or a practice moves.</summary>
    internal HashSet<string> Facts { get; }

    internal static PackUses Of(RulePack pack)
    {
        var conditions = pack.Rules.SelectMany(rule => rule.SeverityWhen.Select(item => item.When).Append(rule.FiresWhen).Append(rule.AppliesWhen))
            .Concat(pack.Practices.SelectMany(practice => new[] { practice.AppliesWhen, practice.AvoidWhen, practice.InPlaceWhen }))
            .Concat(pack.LevelGates.Select(gate => gate.When))
            .Concat(pack.Orders.SelectMany(order => new Condition?[] { order.First.Holds, order.Then.Holds }));
        var keys = conditions.OfType<Condition>().SelectMany(ConditionTree.Of).OfType<Leaf>().SelectMany(leaf => leaf.Keys).SelectMany(WithDay)
            .Concat(pack.Rules.SelectMany(Shown));
        return new PackUses(keys.Select(key => key.Subject).Concat(pack.Practices.SelectMany(practice => practice.Effects.Select(effect => effect.Outcome))).ToHashSet(StringComparer.Ordinal));
    }

    private static IEnumerable<FactKey> WithDay(FactKey key) => key.At?.Key is { } day ? [key, day] : [key];

    private static IEnumerable<FactKey> Shown(Rule rule) =>
        new[] { rule.Message, rule.Why, rule.Instead }.OfType<MessageTemplate>().SelectMany(text => text.Parts)
            .SelectMany(part => part.Key is { } key ? [key] : part.Roles.AsEnumerable());
}
