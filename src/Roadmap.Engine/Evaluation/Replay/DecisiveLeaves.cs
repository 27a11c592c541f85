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
    internal static ImmutableArray<DecisiveLeaf> Of(LaneView view, Condition root) => Distinct(Walk(view, root));

    /// <summary>Of both conditions of a rule: what makes it fire, or what stands in the way of its firing.</summary>
    internal static ImmutableArray<DecisiveLeaf> Of(LaneView view, Rule rule)
    {
        Condition[] conditions = rule.AppliesWhen is { } applies ? [applies, rule.FiresWhen] : [rule.FiresWhen];
        var weakest = conditions.Min(view.VerdictOf);
        return Distinct(conditions.Where(condition => view.VerdictOf(condition) == weakest).SelectMany(condition => Walk(view, condition)));
    }

    private static ImmutableArray<DecisiveLeaf> Distinct(IEnumerable<DecisiveLeaf> leaves) =>
        [.. leaves.DistinctBy(leaf => (leaf.View.School, leaf.Condition.Text, leaf.Condition is Leaf ? null : leaf.Condition))];

    private static IEnumerable<DecisiveLeaf> Walk(LaneView view, Condition condition)
    {
        var verdict = view.VerdictOf(condition);
        return condition switch
        {
            AllCondition all => Children(view, all.Children, verdict),
            AnyCondition any => Children(view, any.Children, verdict),
            NoneCondition none => Children(view, none.Children, Opposite(verdict)),
            CountCondition count => OrItself(view, count, Items(view, count, verdict)),
            SchoolsCondition schools => OrItself(view, schools, Schools(view, schools, verdict)),
            Leaf leaf => [new DecisiveLeaf(view, leaf, verdict)],
            _ => throw new UnreachableException($"No leaves of {condition.GetType().Name}."),
        };
    }

    /// <summary>A true <c>all</c> has only true children and a false <c>any</c> only false ones, so the children of the same verdict are the ones that decide.</summary>
    private static IEnumerable<DecisiveLeaf> Children(LaneView view, ImmutableArray<Condition> children, Verdict verdict) =>
        children.Where(child => view.VerdictOf(child) == verdict).SelectMany(child => Walk(view, child));

    private static Verdict Opposite(Verdict verdict) => verdict switch
    {
        Verdict.True => Verdict.False,
        Verdict.False => Verdict.True,
        _ => Verdict.Unknown,
    };

    private static IEnumerable<DecisiveLeaf> Items(LaneView view, CountCondition count, Verdict verdict)
    {
        var items = count.Items.Select(item => item.Where).ToImmutableArray();
        var certain = items.Count(item => view.VerdictOf(item) == Verdict.True);
        return Children(view, items, CountedVerdict(count.Bound, certain, items.Length, verdict));
    }

    private static IEnumerable<DecisiveLeaf> Schools(LaneView view, SchoolsCondition count, Verdict verdict)
    {
        var certain = view.SchoolsWhere(count, Verdict.True).Count();
        var total = Math.Max(view.District.Schools.Length, view.District.ProfileSchools ?? 0);
        return view.SchoolsWhere(count, CountedVerdict(count.Bound, certain, total, verdict)).SelectMany(school => Walk(school, count.Where));
    }

    /// <summary>A false count has too many items that are true, or else too many that are false.</summary>
    private static Verdict CountedVerdict(CountBound bound, int certain, int total, Verdict verdict) =>
        verdict == Verdict.False && certain > CountRange.Of(bound, total).High ? Verdict.True : verdict;

    private static ImmutableArray<DecisiveLeaf> OrItself(LaneView view, Condition count, IEnumerable<DecisiveLeaf> items)
    {
        var found = items.ToImmutableArray();
        return found.IsEmpty ? [new DecisiveLeaf(view, count, view.VerdictOf(count))] : found;
    }
}
