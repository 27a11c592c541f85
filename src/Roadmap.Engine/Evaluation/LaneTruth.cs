using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation;

/// <summary>What a pack's conditions and rules came to for one district: read from the bits of a run, never compared again.</summary>
internal sealed class LaneTruth(EvaluationRun run, BoundDistrict district, int lane)
{
    internal LaneView View { get; } = new(run, district, lane);

    /// <summary>What a condition came to; no condition holds always.</summary>
    internal Verdict Of(Condition? condition) => condition is null ? Verdict.True : View.VerdictOf(condition);

    internal RuleOutcome Outcome(int rule) => run.OutcomeOf(rule, lane);

    internal Severity SeverityOf(Rule rule) => run.SeverityOf(rule, lane);

    /// <summary>The cells that would settle a condition; empty when it is not unknown.</summary>
    internal ImmutableArray<OpenCell> OpenCells(Condition condition) => Open(UnknownCells.Of(View, condition));

    /// <summary>The cells that would settle an undetermined rule.</summary>
    internal ImmutableArray<OpenCell> OpenCells(Rule rule) => Open(UnknownCells.Of(View, rule));

    /// <summary>The leaves to which a condition owes its verdict, with what is known of the facts they read.</summary>
    internal ImmutableArray<BecauseLeaf> Because(Condition condition) =>
        Because(DecisiveLeaves.Of(View, condition));

    /// <summary>The leaves to which a rule owes its outcome.</summary>
    internal ImmutableArray<BecauseLeaf> Because(Rule rule) => Because(DecisiveLeaves.Of(View, rule));

    private ImmutableArray<BecauseLeaf> Because(ImmutableArray<DecisiveLeaf> leaves) =>
        [.. leaves.Select(leaf => new BecauseLeaf(leaf.Condition.Text, leaf.Verdict, Evidence(leaf)))];

    private ImmutableArray<CellEvidence> Evidence(DecisiveLeaf leaf) => leaf.Condition is Leaf told
        ? [.. told.Keys.Select(key => EvidenceReader.Describe(key, district, leaf.View.Subject))]
        : [];

    private ImmutableArray<OpenCell> Open(ImmutableArray<UnknownCell> cells)
    {
        var open = new OpenCellList();
        foreach (var cell in cells)
        {
            open.Add(district.Index.Cells.OpenOf(cell.Key));
        }

        return open.ToImmutable();
    }
}
