using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation.Lowering;

/// <summary>Builds a program from conditions. A builder is used once, by one thread.</summary>
internal sealed class ProgramBuilder
{
    private readonly PackIndex index;
    private readonly NodeTable nodes = new();
    private readonly ColumnBuilder columns;
    private readonly LeafLowering leaves;
    private readonly Dictionary<Condition, int> nodeOf = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<Rule> rules;
    private readonly Dictionary<string, int> ruleIndex;
    private readonly RuleSlot?[] slots;
    private readonly HashSet<int> underWay = [];
    private ProgramBuilder? schools;

    /// <summary>Starts without conditions.</summary>
    /// <param name="index">The pack's index.</param>
    /// <param name="rules">The rules that <c>is firing</c> can name; it is unknown for any other.</param>
    /// <param name="scopeOf">Whose facts are meant.</param>
    internal ProgramBuilder(PackIndex index, ImmutableArray<Rule> rules, Func<FactKey, FactScope> scopeOf)
    {
        this.index = index;
        this.rules = rules;
        ruleIndex = rules.Select((rule, ordinal) => (rule.Id, ordinal)).ToDictionary(pair => pair.Id, pair => pair.ordinal, StringComparer.Ordinal);
        slots = new RuleSlot?[rules.Length];
        columns = new ColumnBuilder(index, scopeOf);
        leaves = new LeafLowering(nodes, columns, index);
    }

    /// <summary>The program of a pack: its rules, the conditions of its practices and the milestones of its order.</summary>
    internal static RuleProgram OfPack(PackIndex index)
    {
        var pack = index.Pack;
        var builder = new ProgramBuilder(index, pack.Rules, key => key.Scope);
        foreach (var severity in pack.Rules.SelectMany(rule => rule.SeverityWhen))
        {
            builder.Add(severity.When);
        }

        foreach (var practice in pack.Practices)
        {
            builder.AddOptional(practice.AppliesWhen);
            builder.AddOptional(practice.AvoidWhen);
        }

        foreach (var order in pack.Orders)
        {
            builder.Add(order.First.Holds);
            builder.Add(order.Then.Holds);
        }

        return builder.ToProgram();
    }

    /// <summary>Adds a condition and all it is made of.</summary>
    /// <returns>Its node.</returns>
    internal int Add(Condition condition)
    {
        if (!nodeOf.TryGetValue(condition, out var node))
        {
            node = Lower(condition);
            nodeOf.Add(condition, node);
        }

        return node;
    }

    /// <summary>Ends the building; every rule is in.</summary>
    internal RuleProgram ToProgram()
    {
        var ruleSlots = rules.Select((_, ordinal) => RuleAt(ordinal)).ToImmutableArray();
        var byCondition = nodeOf.ToFrozenDictionary<Condition, int>(ReferenceEqualityComparer.Instance);
        return new RuleProgram(nodes.ToImmutable(), columns.ToTable(), byCondition, ruleSlots, schools?.ToProgram());
    }

    private void AddOptional(Condition? condition)
    {
        if (condition is not null)
        {
            Add(condition);
        }
    }

    private int Lower(Condition condition) => condition switch
    {
        AllCondition all => nodes.All(all.Children.Select(Add)),
        AnyCondition any => nodes.Any(any.Children.Select(Add)),
        NoneCondition none => nodes.Not(nodes.Any(none.Children.Select(Add))),
        CountCondition count => Count(count),
        SchoolsCondition count => Schools(count),
        FiringLeaf firing => Firing(firing),
        Leaf leaf => leaves.Lower(leaf),
        _ => throw new UnreachableException($"No node for {condition.GetType().Name}."),
    };

    private int Count(CountCondition count)
    {
        var items = SlotList.Sorted(count.Items.Select(item => Add(item.Where)));
        var range = CountRange.Of(count.Bound, items.Count);
        return items.Count == 0 || range.IsEmpty ? nodes.Constant(range.Of(0, items.Count)) : nodes.Add(new CountNode(items, range.Low, range.High));
    }

    /// <summary>All conditions on schools share one program over the lanes of the schools.</summary>
    private int Schools(SchoolsCondition count)
    {
        schools ??= new ProgramBuilder(index, [], key => key.Scope);
        return nodes.Add(new SchoolsNode(count.Bound, schools.Add(count.Where)));
    }

    /// <summary>A rule fires when it applies and its condition holds, so the truth of <c>is firing</c> is that of both together.</summary>
    private int Firing(FiringLeaf leaf)
    {
        var node = ruleIndex.TryGetValue(leaf.Rule, out var ordinal) ? RuleAt(ordinal).Firing : nodes.Constant(Verdict.Unknown);
        return leaf.IsNegated ? nodes.Not(node) : node;
    }

    /// <summary>The rules a rule refers to are lowered before it, which lays the rules out in layers.</summary>
    private RuleSlot RuleAt(int ordinal)
    {
        if (slots[ordinal] is { } done)
        {
            return done;
        }

        if (!underWay.Add(ordinal))
        {
            throw new UnreachableException($"The rule \"{rules[ordinal].Id}\" refers to itself; the pack should not have loaded.");
        }

        var rule = rules[ordinal];
        var applies = Applies(rule);
        var fires = Add(rule.FiresWhen);
        var slot = new RuleSlot(applies, fires, nodes.All([applies, fires]));
        slots[ordinal] = slot;
        return slot;
    }

    /// <summary>A disabled rule applies nowhere, so it never fires.</summary>
    private int Applies(Rule rule)
    {
        var node = rule.AppliesWhen is { } condition ? Add(condition) : nodes.Constant(Verdict.True);
        return rule.IsDisabled ? nodes.Constant(Verdict.False) : node;
    }
}
