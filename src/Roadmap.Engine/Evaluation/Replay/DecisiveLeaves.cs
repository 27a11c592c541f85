using System.Collections.Immutable;
using System.Diagnostics;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>
/// The leaves to which a condition owes its verdict. True: all children of <c>all</c>, the true ones of <c>any</c> and counts, the false ones of <c>none</c>.
/// False and unknown mirror that: the children that stand in the way.
/// </summary>
internal static class DecisiveLeaves
{
    /// <summary>In the order written, each once.</summary>
    internal static ImmutableArray<DecisiveLeaf> Of(LaneView view, Condition root)
    {
        var leaves = new DecisiveLeafList();
        Walk(view, root, leaves);
        return leaves.ToImmutable();
    }

    /// <summary>Of both conditions of a rule: what makes it fire, or what stands in the way of its firing.</summary>
    internal static ImmutableArray<DecisiveLeaf> Of(LaneView view, Rule rule)
    {
        Condition[] conditions = rule.AppliesWhen is { } applies ? [applies, rule.FiresWhen] : [rule.FiresWhen];
        var leaves = new DecisiveLeafList();
        WalkThose(view, conditions, conditions.Min(view.VerdictOf), leaves);
        return leaves.ToImmutable();
    }

    /// <summary>A true <c>all</c> has only true children and a false <c>any</c> only false ones, so the children of the same verdict are the ones that decide.</summary>
    private static void Walk(LaneView view, Condition condition, DecisiveLeafList leaves)
    {
        var verdict = view.VerdictOf(condition);
        switch (condition)
        {
            case AllCondition all: WalkThose(view, all.Children.AsSpan(), verdict, leaves); break;
            case AnyCondition any: WalkThose(view, any.Children.AsSpan(), verdict, leaves); break;
            case NoneCondition none: WalkThose(view, none.Children.AsSpan(), Opposite(verdict), leaves); break;
            case CountCondition count: WalkItems(view, count, verdict, leaves); break;
            case SchoolsCondition schools: WalkSchools(view, schools, verdict, leaves); break;
            case Leaf leaf: leaves.Add(new DecisiveLeaf(view, leaf, verdict)); break;
            default: throw new UnreachableException($"No leaves of {condition.GetType().Name}.");
        }
    }

    private static void WalkThose(LaneView view, ReadOnlySpan<Condition> conditions, Verdict verdict, DecisiveLeafList leaves)
    {
        foreach (var condition in conditions)
        {
            if (view.VerdictOf(condition) == verdict)
            {
                Walk(view, condition, leaves);
            }
        }
    }

    private static Verdict Opposite(Verdict verdict) => verdict switch
    {
        Verdict.True => Verdict.False,
        Verdict.False => Verdict.True,
        _ => Verdict.Unknown,
    };

    private static void WalkItems(LaneView view, CountCondition count, Verdict verdict, DecisiveLeafList leaves)
    {
        var items = count.Items.Select(item => item.Where).ToArray();
        var certain = items.Count(item => view.VerdictOf(item) == Verdict.True);
        var before = leaves.Found;
        WalkThose(view, items, CountedVerdict(count.Bound, certain, items.Length, verdict), leaves);
        AddItselfIfAlone(view, count, before, leaves);
    }

    private static void WalkSchools(LaneView view, SchoolsCondition count, Verdict verdict, DecisiveLeafList leaves)
    {
        var certain = view.SchoolsWhere(count, Verdict.True).Count();
        var total = Math.Max(view.District.Schools.Length, view.District.ProfileSchools ?? 0);
        var before = leaves.Found;
        foreach (var school in view.SchoolsWhere(count, CountedVerdict(count.Bound, certain, total, verdict)))
        {
            Walk(school, count.Where, leaves);
        }

        AddItselfIfAlone(view, count, before, leaves);
    }

    /// <summary>A false count has too many items that are true, or else too many that are false.</summary>
    private static Verdict CountedVerdict(CountBound bound, int certain, int total, Verdict verdict) =>
        verdict == Verdict.False && certain > CountRange.Of(bound, total).High ? Verdict.True : verdict;

    private static void AddItselfIfAlone(LaneView view, Condition count, int before, DecisiveLeafList leaves)
    {
        if (leaves.Found == before)
        {
            leaves.Add(new DecisiveLeaf(view, count, view.VerdictOf(count)));
        }
    }
}
