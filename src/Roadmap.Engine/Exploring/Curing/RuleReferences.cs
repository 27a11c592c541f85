using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Exploring.Curing;

/// <summary>Which rules rules refer to with <c>is firing</c>.</summary>
internal static class RuleReferences
{
    /// <summary>The rules and all that they refer to, each once, in the order of the pack.</summary>
    internal static ImmutableArray<Rule> Closure(IEnumerable<Rule> rules, PackIndex index)
    {
        var found = new SortedSet<int>();
        var open = new Stack<int>(rules.Select(rule => index.Rules[rule.Id]));
        while (open.TryPop(out var ordinal))
        {
            if (found.Add(ordinal))
            {
                foreach (var named in Conditions(index.Pack.Rules[ordinal]).SelectMany(Named))
                {
                    open.Push(index.Rules[named]);
                }
            }
        }

        return [.. found.Select(ordinal => index.Pack.Rules[ordinal])];
    }

    internal static IEnumerable<Condition> Conditions(Rule rule) => rule.AppliesWhen is { } applies ? [applies, rule.FiresWhen] : [rule.FiresWhen];

    private static IEnumerable<string> Named(Condition condition) => condition switch
    {
        AllCondition all => all.Children.SelectMany(Named),
        AnyCondition any => any.Children.SelectMany(Named),
        NoneCondition none => none.Children.SelectMany(Named),
        CountCondition count => count.Items.SelectMany(item => Named(item.Where)),
        FiringLeaf firing => [firing.Rule],
        _ => [],
    };
}
