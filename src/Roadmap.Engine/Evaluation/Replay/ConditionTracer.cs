using System.Collections.Immutable;
using System.Diagnostics;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>Walks a condition again for somebody who asks, with the verdicts of the run and the values behind them.</summary>
internal sealed class ConditionTracer
{
    private readonly HashSet<(int School, string Text)> decisive;

    private ConditionTracer(LaneView view, Condition root) =>
        decisive = [.. DecisiveLeaves.Of(view, root).Select(leaf => (leaf.View.School, leaf.Condition.Text))];

    internal static ConditionTrace Trace(LaneView view, Condition root) => new ConditionTracer(view, root).Walk(view, root);

    private ConditionTrace Walk(LaneView view, Condition condition) => new()
    {
        Text = condition.Text,
        Verdict = view.VerdictOf(condition),
        IsDecisive = condition is Leaf && decisive.Contains((view.School, condition.Text)),
        Cells = condition is Leaf leaf ? Cells(view, leaf) : [],
        Children = Children(view, condition),
        School = view.SchoolName,
        File = condition.Place.File,
        Line = condition.Place.Line,
        Column = condition.Place.Column,
        IsLeaf = condition is Leaf,
    };

    private ImmutableArray<ConditionTrace> Children(LaneView view, Condition condition) => condition switch
    {
        AllCondition all => Walk(view, all.Children),
        AnyCondition any => Walk(view, any.Children),
        NoneCondition none => Walk(view, none.Children),
        CountCondition count => Walk(view, count.Items.Select(item => item.Where)),
        SchoolsCondition schools => [.. view.Schools().Select(school => Walk(school, schools.Where))],
        FiringLeaf firing => Rule(view, firing),
        Leaf => [],
        _ => throw new UnreachableException($"No parts of {condition.GetType().Name}."),
    };

    private ImmutableArray<ConditionTrace> Walk(LaneView view, IEnumerable<Condition> conditions) =>
        [.. conditions.Select(condition => Walk(view, condition))];

    /// <summary>A rule is traced on its own: what decides it need not decide the one that names it.</summary>
    private static ImmutableArray<ConditionTrace> Rule(LaneView view, FiringLeaf leaf)
    {
        var rule = view.RuleOf(leaf);
        return rule.AppliesWhen is { } applies ? [Trace(view, applies), Trace(view, rule.FiresWhen)] : [Trace(view, rule.FiresWhen)];
    }

    private static ImmutableArray<CellEvidence> Cells(LaneView view, Leaf leaf) =>
        [.. leaf.Keys.Select(key => EvidenceReader.Describe(key, view.District, view.Subject))];
}
