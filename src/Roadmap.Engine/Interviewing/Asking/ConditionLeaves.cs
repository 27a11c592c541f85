using System.Diagnostics;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>Lists the leaves of a condition, in the order written.</summary>
internal static class ConditionLeaves
{
    internal static IEnumerable<Leaf> Of(Condition condition) => condition switch
    {
        AllCondition all => all.Children.SelectMany(Of),
        AnyCondition any => any.Children.SelectMany(Of),
        NoneCondition none => none.Children.SelectMany(Of),
        CountCondition count => count.Items.SelectMany(item => Of(item.Where)),
        SchoolsCondition schools => Of(schools.Where),
        Leaf leaf => [leaf],
        _ => throw new UnreachableException($"No leaves of {condition.GetType().Name}."),
    };
}
