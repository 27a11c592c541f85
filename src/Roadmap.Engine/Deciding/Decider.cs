using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Replay;

namespace Roadmap.Engine.Deciding;

/// <summary>
/// Decides what a diagnosis says of one lane of a run, without a word of it. Keeps its buffers, so one decision after another allocates nothing; not safe to
/// share between threads.
/// </summary>
/// <remarks>
/// A decision reads three things, which have to tell of the same district: the truth of its lane, the facts of the <see cref="BoundDistrict"/>, and the
/// order statuses written into it. So whoever changes a fact works out again, in this order, what follows from it: derived levels and statuses
/// (<see cref="Evaluator.Derive"/>, which writes into the areas and practices of the district and its schools), the order statuses
/// (<c>OrderStatuses.Write</c>), and the truth (<see cref="Evaluator.Evaluate(ReadOnlySpan{BoundDistrict})"/>, which fills the lanes from both).
/// <see cref="DistrictEvaluation"/> does all three.
/// </remarks>
internal sealed class Decider
{
    private readonly RootSearch roots;
    private readonly RepairSearch repair;
    private readonly FindingSelection findings;
    private readonly CandidateSearch candidates;
    private readonly ScoreSheet scores;

    internal Decider(DecisionPlan plan)
    {
        Decision = new Decision(plan);
        roots = new RootSearch(plan, Decision);
        repair = new RepairSearch(plan, Decision);
        findings = new FindingSelection(plan, Decision);
        candidates = new CandidateSearch(plan, Decision);
        scores = new ScoreSheet(plan, Decision);
    }

    /// <summary>What was decided last.</summary>
    internal Decision Decision { get; }

    /// <summary>Decides for one lane.</summary>
    /// <param name="run">The run.</param>
    /// <param name="district">The district of the lane, with its order statuses.</param>
    /// <param name="lane">The lane.</param>
    /// <returns><see cref="Decision"/>, which the next call fills again.</returns>
    internal Decision Decide(EvaluationRun run, BoundDistrict district, int lane)
    {
        DecideFindings(run, district, lane);
        RankPoints(run, district, lane);
        return Decision;
    }

    /// <summary>Decides only what is found and where the order went wrong; what could come next is of no meaning until <see cref="RankPoints"/>.</summary>
    /// <inheritdoc cref="Decide"/>
    internal Decision DecideFindings(EvaluationRun run, BoundDistrict district, int lane)
    {
        roots.Run(district);
        findings.Run(district, new NodeVerdicts(run.Truth, lane));
        return Decision;
    }

    /// <summary>Decides what could come next, after <see cref="DecideFindings"/> of the same lane.</summary>
    /// <inheritdoc cref="Decide"/>
    internal void RankPoints(EvaluationRun run, BoundDistrict district, int lane)
    {
        var verdicts = new NodeVerdicts(run.Truth, lane);
        candidates.FindUsable(verdicts);
        repair.Run(district);
        candidates.Run(new LaneView(run, district, lane), verdicts);
        scores.Run(district);
    }
}
