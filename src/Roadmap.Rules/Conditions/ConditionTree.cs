using System.Collections.Immutable;

namespace Roadmap.Rules.Conditions;

/// <summary>Walks a condition.</summary>
internal static class ConditionTree
{
    /// <summary>The condition and everything below it, each before its children, in the order written.</summary>
    internal static IEnumerable<Condition> Of(Condition root)
    {
        var open = new Stack<Condition>([root]);
        while (open.TryPop(out var next))
        {
            yield return next;
            var children = Children(next);
            for (var i = children.Length - 1; i >= 0; i--)
            {
                open.Push(children[i]);
            }
        }
    }

    private static ImmutableArray<Condition> Children(Condition condition) => condition switch
    {
        AllCondition all => all.Children,
        AnyCondition any => any.Children,
        NoneCondition none => none.Children,
        CountCondition count => [.. count.Items.Select(item => item.Where)],
        SchoolsCondition schools => [schools.Where],
        _ => [],
    };
}
