using System.Collections.Immutable;
using System.Diagnostics;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>The facts that would settle what is unknown: those of unknown leaves that are reached through unknown nodes only.</summary>
internal static class UnknownCells
{
    /// <summary>In the order read, each once; empty when the condition is not unknown.</summary>
    internal static ImmutableArray<UnknownCell> Of(LaneView view, Condition root) => [.. Walk(view, root).Distinct()];

    /// <summary>Of both conditions of a rule; empty unless it is undetermined.</summary>
    internal static ImmutableArray<UnknownCell> Of(LaneView view, Rule rule) => [.. Walk(view, rule).Distinct()];

    /// <summary>Whether some fact would settle a condition. Allocates nothing.</summary>
    internal static bool Any(in LaneView view, Condition condition) => view.VerdictOf(condition) == Verdict.Unknown && condition switch
    {
        AllCondition all => Any(view, all.Children),
        AnyCondition any => Any(view, any.Children),
        NoneCondition none => Any(view, none.Children),
        CountCondition count => Any(view, count.Items),
        SchoolsCondition schools => AnySchool(view, schools.Where),
        FiringLeaf firing => Any(view, view.RuleOf(firing)),
        Leaf leaf => Any(view, leaf.Keys),
        _ => throw new UnreachableException($"No facts of {condition.GetType().Name}."),
    };

    private static bool Any(in LaneView view, Rule rule)
    {
        var district = view with { School = -1 };
        return view.Run.OutcomeOf(view.District.Index.Rules[rule.Id], view.Lane) == RuleOutcome.Undetermined
            && ((rule.AppliesWhen is { } applies && Any(district, applies)) || Any(district, rule.FiresWhen));
    }

    private static bool Any(in LaneView view, ImmutableArray<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (Any(view, condition))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Any(in LaneView view, ImmutableArray<CountItem> items)
    {
        foreach (var item in items)
        {
            if (Any(view, item.Where))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnySchool(in LaneView view, Condition where)
    {
        for (var school = 0; school < view.District.Schools.Length; school++)
        {
            if (Any(view with { School = school }, where))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Any(in LaneView view, ImmutableArray<FactKey> keys)
    {
        foreach (var key in keys)
        {
            if (!IsSettled(view, key) || (key.At?.Key is { } day && !view.Read(day).Day.IsExact))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<UnknownCell> Walk(LaneView view, Rule rule)
    {
        var ordinal = view.District.Index.Rules[rule.Id];
        if (view.Run.OutcomeOf(ordinal, view.Lane) != RuleOutcome.Undetermined)
        {
            return [];
        }

        var district = view with { School = -1 };
        var fires = Walk(district, rule.FiresWhen);
        return rule.AppliesWhen is { } applies ? Walk(district, applies).Concat(fires) : fires;
    }

    private static IEnumerable<UnknownCell> Walk(LaneView view, Condition condition)
    {
        if (view.VerdictOf(condition) != Verdict.Unknown)
        {
            return [];
        }

        return condition switch
        {
            AllCondition all => all.Children.SelectMany(child => Walk(view, child)),
            AnyCondition any => any.Children.SelectMany(child => Walk(view, child)),
            NoneCondition none => none.Children.SelectMany(child => Walk(view, child)),
            CountCondition count => count.Items.SelectMany(item => Walk(view, item.Where)),
            SchoolsCondition schools => view.Schools().SelectMany(school => Walk(school, schools.Where)),
            FiringLeaf firing => Walk(view, view.RuleOf(firing)),
            Leaf leaf => leaf.Keys.SelectMany(key => Missing(view, key)),
            _ => throw new UnreachableException($"No facts of {condition.GetType().Name}."),
        };
    }

    /// <summary>A fact looked at on a day that is not known waits for that day first.</summary>
    private static IEnumerable<UnknownCell> Missing(LaneView view, FactKey key)
    {
        if (key.At?.Key is { } day && !view.Read(day).Day.IsExact)
        {
            return Missing(view, day);
        }

        return IsSettled(view, key) ? [] : [new UnknownCell(key, key.Scope == FactScope.School ? view.School : -1)];
    }

    private static bool IsSettled(in LaneView view, FactKey key)
    {
        var cell = view.Read(key);
        return key.Type.IsDate ? cell.Day.IsExact : cell.IsKnown;
    }
}
