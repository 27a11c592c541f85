using System.Collections.Frozen;
using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Lowering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>The facts that a pack names, looked up once.</summary>
internal sealed class FactCells
{
    private readonly PackIndex index;
    private readonly FrozenDictionary<FactKey, FactCell> cells;

    internal FactCells(PackIndex index)
    {
        this.index = index;
        var made = new Dictionary<FactKey, FactCell>();
        var found = new Dictionary<FactKey, FactCell>(ReferenceEqualityComparer.Instance);
        foreach (var key in KeysOf(index.Pack))
        {
            if (!made.TryGetValue(key, out var cell))
            {
                cell = FactCell.Of(key, index);
                made.Add(key, cell);
            }

            found.TryAdd(key, cell);
        }

        cells = found.ToFrozenDictionary<FactKey, FactCell>(ReferenceEqualityComparer.Instance);
    }

    /// <summary>Where a fact is read; a key that is none of the pack's is looked up.</summary>
    internal CellAddress AddressOf(FactKey key) => cells.TryGetValue(key, out var cell) ? cell.Address : CellAddress.Of(key, index);

    /// <summary>How a fact is asked for.</summary>
    internal OpenCell OpenOf(FactKey key) => cells.TryGetValue(key, out var cell) ? cell.Open : OpenCell.Of(key);

    private static IEnumerable<FactKey> KeysOf(RulePack pack) =>
        pack.Rules.SelectMany(ConditionsOf).Concat(pack.Practices.SelectMany(ConditionsOf))
            .Concat(pack.Orders.SelectMany(order => new Condition?[] { order.First.Holds, order.Then.Holds }))
            .Concat(pack.LevelGates.Select(gate => gate.When))
            .OfType<Condition>()
            .SelectMany(ConditionKeys.Of)
            .Concat(pack.Rules.SelectMany(TextKeysOf));

    private static IEnumerable<Condition?> ConditionsOf(Rule rule) => rule.SeverityWhen.Select(one => one.When).Append(rule.FiresWhen).Append(rule.AppliesWhen);

    private static IEnumerable<Condition?> ConditionsOf(Practice practice) => [practice.AppliesWhen, practice.AvoidWhen, practice.InPlaceWhen];

    private static IEnumerable<FactKey> TextKeysOf(Rule rule) => new[] { rule.Message, rule.Why, rule.Instead }
        .OfType<MessageTemplate>()
        .SelectMany(template => template.Parts)
        .SelectMany(part => part.Key is { } key ? part.Roles.Add(key) : part.Roles);
}
