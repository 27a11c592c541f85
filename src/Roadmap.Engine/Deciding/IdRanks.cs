using System.Collections.Frozen;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Deciding;

/// <summary>The place of every id that a finding can have among all of them, so that findings are put in order without comparing texts.</summary>
internal sealed class IdRanks
{
    /// <summary>What stands before the id of a waived rule or constraint in the id of the finding that the waiver has run out.</summary>
    internal const string ExpiredWaiver = "waiver/";

    private readonly FrozenDictionary<string, int> expired;
    private readonly int[] rules;
    private readonly int[] constraints;

    internal IdRanks(RulePack pack)
    {
        string[] own = [.. pack.Rules.Select(rule => rule.Id).Concat(pack.Orders.Select(order => order.Id)).Distinct(StringComparer.Ordinal)];
        var ranks = own.Concat(own.Select(id => ExpiredWaiver + id))
            .Order(StringComparer.Ordinal)
            .Select((id, rank) => (id, rank))
            .ToDictionary(pair => pair.id, pair => pair.rank, StringComparer.Ordinal);
        expired = own.ToFrozenDictionary(id => id, id => ranks[ExpiredWaiver + id], StringComparer.Ordinal);
        rules = [.. pack.Rules.Select(rule => ranks[rule.Id])];
        constraints = [.. pack.Orders.Select(order => ranks[order.Id])];
    }

    internal int OfRule(int rule) => rules[rule];

    internal int OfConstraint(int constraint) => constraints[constraint];

    /// <param name="target">The id of the rule or constraint whose waiver has run out.</param>
    internal int OfExpiredWaiver(string target) => expired[target];
}
