using System.Collections.Immutable;
using System.Diagnostics;
using Roadmap.Rules.Conditions.Parsing;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds lists and trees of conditions. Null means that at least one error was reported; all faults of a tree are reported in one run.</summary>
internal sealed class ConditionBinder
{
    private readonly CountBinder counts;

    private ConditionBinder(ProblemCollector problems) => counts = new CountBinder(this, problems);

    /// <summary>Binds a list (all of them) or a mapping with one tree key.</summary>
    internal static Condition? Bind(YamlNode node, ConditionContext context, ProblemCollector problems)
    {
        var found = new ProblemCollector();
        var syntax = new ConditionReader(found).Read(node);
        var condition = new ConditionBinder(found).Bind(syntax, context, found);
        problems.AddRange(found.Found);
        return found.HasErrors ? null : condition;
    }

    internal Condition? Bind(ConditionSyntax syntax, ConditionContext context, ProblemCollector problems) => syntax switch
    {
        LeafSyntax leaf => counts.Spend(leaf) ? LeafBinder.Bind(leaf, context, problems) : null,
        GroupSyntax group => BindGroup(group, context, problems),
        CountSyntax count => counts.Bind(count, context, problems),
        TallySyntax tally => counts.BindTally(tally, context, problems),
        BrokenSyntax => null,
        _ => throw new UnreachableException($"{syntax.GetType().Name} is no condition."),
    };

    /// <summary>All children, or null when one of them has an error; the others are checked all the same.</summary>
    internal ImmutableArray<Condition>? BindAll(ImmutableArray<ConditionSyntax> children, ConditionContext context, ProblemCollector problems)
    {
        var bound = children.Select(child => Bind(child, context, problems)).ToList();
        return bound.Contains(null) ? null : [.. bound.OfType<Condition>()];
    }

    private Condition? BindGroup(GroupSyntax group, ConditionContext context, ProblemCollector problems)
    {
        if (BindAll(group.Children, context, problems) is not { } children)
        {
            return null;
        }

        return group.Kind switch
        {
            GroupKind.All => new AllCondition(group.Place, children),
            GroupKind.Any => new AnyCondition(group.Place, "any", children),
            _ => new NoneCondition(group.Place, children),
        };
    }
}
