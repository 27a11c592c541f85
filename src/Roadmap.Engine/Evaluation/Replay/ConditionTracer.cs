using System.Collections.Immutable;
using System.Diagnostics;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>Walks a condition again for somebody who asks, with the verdicts of the run and the values behind them.</summary>
internal static class ConditionTracer
{
    internal static ConditionTrace Trace(LaneView view, Condition condition) => new()
    {
        Text = condition.Text,
        Verdict = view.VerdictOf(condition),
        Cells = condition is Leaf leaf ? Cells(view, leaf) : [],
        Children = Children(view, condition),
        School = view.School < 0 ? null : SchoolName(view),
        File = condition.Place.File,
        Line = condition.Place.Line,
        Column = condition.Place.Column,
        IsLeaf = condition is Leaf,
    };

    private static ImmutableArray<ConditionTrace> Children(LaneView view, Condition condition) => condition switch
    {
        AllCondition all => Trace(view, all.Children),
        AnyCondition any => Trace(view, any.Children),
        NoneCondition none => Trace(view, none.Children),
        CountCondition count => Trace(view, count.Items.Select(item => item.Where)),
        SchoolsCondition schools => [.. view.Schools().Select(school => Trace(school, schools.Where))],
        Leaf => [],
        _ => throw new UnreachableException($"No parts of {condition.GetType().Name}."),
    };

    private static ImmutableArray<ConditionTrace> Trace(LaneView view, IEnumerable<Condition> conditions) =>
        [.. conditions.Select(condition => Trace(view, condition))];

    private static ImmutableArray<CellEvidence> Cells(LaneView view, Leaf leaf) =>
        [.. leaf.Keys.Select(key => EvidenceReader.Describe(key, view.District, view.Subject))];

    private static string? SchoolName(LaneView view)
    {
        var school = view.District.State.Schools[view.School];
        return school.Name ?? school.Id;
    }
}
