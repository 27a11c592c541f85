using System.Collections.Immutable;
using System.Diagnostics;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>The facts that would settle what is unknown: those of unknown leaves that are reached through unknown nodes only.</summary>
internal static class UnknownCells
{
    /// <summary>In the order read, each once; empty when the condition is not unknown.</summary>
    internal static ImmutableArray<UnknownCell> Of(LaneView view, Condition root)
    {
        var cells = new UnknownCellList();
        Walk(view, root, cells);
        return cells.ToImmutable();
    }

    /// <summary>Of both conditions of a rule; empty unless it is undetermined.</summary>
    internal static ImmutableArray<UnknownCell> Of(LaneView view, Rule rule)
    {
        var cells = new UnknownCellList();
        Walk(view, rule, cells);
        return cells.ToImmutable();
    }

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

    private static void Walk(LaneView view, Rule rule, UnknownCellList cells)
    {
        if (view.Run.OutcomeOf(view.District.Index.Rules[rule.Id], view.Lane) != RuleOutcome.Undetermined)
        {
            return;
        }

        var district = view with { School = -1 };
        if (rule.AppliesWhen is { } applies)
        {
            Walk(district, applies, cells);
        }

        Walk(district, rule.FiresWhen, cells);
    }

    private static void Walk(LaneView view, Condition condition, UnknownCellList cells)
    {
        if (view.VerdictOf(condition) != Verdict.Unknown)
        {
            return;
        }

        switch (condition)
        {
            case AllCondition all: Walk(view, all.Children, cells); break;
            case AnyCondition any: Walk(view, any.Children, cells); break;
            case NoneCondition none: Walk(view, none.Children, cells); break;
            case CountCondition count: Walk(view, count.Items, cells); break;
            case SchoolsCondition schools: WalkSchools(view, schools.Where, cells); break;
            case FiringLeaf firing: Walk(view, view.RuleOf(firing), cells); break;
            case Leaf leaf: AddMissing(view, leaf.Keys, cells); break;
            default: throw new UnreachableException($"No facts of {condition.GetType().Name}.");
        }
    }

    private static void Walk(LaneView view, ImmutableArray<Condition> conditions, UnknownCellList cells)
    {
        foreach (var condition in conditions)
        {
            Walk(view, condition, cells);
        }
    }

    private static void Walk(LaneView view, ImmutableArray<CountItem> items, UnknownCellList cells)
    {
        foreach (var item in items)
        {
            Walk(view, item.Where, cells);
        }
    }

    private static void WalkSchools(LaneView view, Condition where, UnknownCellList cells)
    {
        for (var school = 0; school < view.District.Schools.Length; school++)
        {
            Walk(view with { School = school }, where, cells);
        }
    }

    private static void AddMissing(LaneView view, ImmutableArray<FactKey> keys, UnknownCellList cells)
    {
        foreach (var key in keys)
        {
            AddMissing(view, key, cells);
        }
    }

    /// <summary>A fact looked at on a day that is not known waits for that day first.</summary>
    private static void AddMissing(LaneView view, FactKey key, UnknownCellList cells)
    {
        if (key.At?.Key is { } day && !view.Read(day).Day.IsExact)
        {
            AddMissing(view, day, cells);
        }
        else if (!IsSettled(view, key))
        {
            cells.Add(new UnknownCell(key, key.Scope == FactScope.School ? view.School : -1));
        }
    }

    private static bool IsSettled(in LaneView view, FactKey key)
    {
        var cell = view.Read(key);
        return key.Type.IsDate ? cell.Day.IsExact : cell.IsKnown;
    }
}
