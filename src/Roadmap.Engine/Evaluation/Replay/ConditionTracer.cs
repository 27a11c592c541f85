using System.Collections.Immutable;
using System.Diagnostics;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>Walks a condition again for somebody who asks, with the verdicts of the run and the values behind them.</summary>
internal sealed class ConditionTracer
{
    private readonly HashSet<(int School, string Text)> decisive;
    private readonly Func<Leaf, ImmutableArray<Parameter>, string> say;
    private readonly ImmutableArray<Parameter> parameters;

    private ConditionTracer(LaneView view, Condition root, ImmutableArray<Parameter> parameters, Func<Leaf, ImmutableArray<Parameter>, string> say)
    {
        decisive = [.. DecisiveLeaves.Of(view, root).Select(leaf => (leaf.View.School, leaf.Condition.Text))];
        this.parameters = parameters;
        this.say = say;
    }

    /// <summary>The tree, its leaves as written.</summary>
    internal static ConditionTrace Trace(LaneView view, Condition root) => Trace(view, root, [], (leaf, _) => leaf.Text);

    /// <summary>The tree, its leaves said in a reader's words with the values of the parameters they use.</summary>
    internal static ConditionTrace Trace(LaneView view, Condition root, ImmutableArray<Parameter> parameters, Func<Leaf, ImmutableArray<Parameter>, string> say) =>
        new ConditionTracer(view, root, parameters, say).Walk(view, root);

    private ConditionTrace Walk(LaneView view, Condition condition) => new()
    {
        Text = condition.Text,
        Sentence = condition is Leaf said ? say(said, parameters) : condition.Text,
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
    private ImmutableArray<ConditionTrace> Rule(LaneView view, FiringLeaf leaf)
    {
        var rule = view.RuleOf(leaf);
        return [.. new[] { rule.AppliesWhen, rule.FiresWhen }.OfType<Condition>().Select(condition => Trace(view, condition, rule.Parameters, say))];
    }

    private static ImmutableArray<CellEvidence> Cells(LaneView view, Leaf leaf) =>
        [.. leaf.Keys.Select(key => EvidenceReader.Describe(key, view.District, view.Subject))];
}
