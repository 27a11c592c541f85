using System.Diagnostics;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Lowering;

/// <summary>The facts that a condition reads.</summary>
internal static class ConditionKeys
{
    /// <summary>Every fact, and those that say on which day it is looked at; a fact read twice comes twice.</summary>
    internal static IEnumerable<FactKey> Of(Condition condition) => condition switch
    {
        AllCondition all => all.Children.SelectMany(Of),
        AnyCondition any => any.Children.SelectMany(Of),
        NoneCondition none => none.Children.SelectMany(Of),
        CountCondition count => count.Items.SelectMany(item => Of(item.Where)),
        SchoolsCondition schools => Of(schools.Where),
        Leaf leaf => leaf.Keys.SelectMany(WithDays),
        _ => throw new UnreachableException($"No facts of {condition.GetType().Name}."),
    };

    /// <summary>A fact, and those that say on which day it is looked at.</summary>
    internal static IEnumerable<FactKey> WithDays(FactKey key) => key.At?.Key is { } day ? WithDays(day).Prepend(key) : [key];
}
