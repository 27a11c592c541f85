using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Decides, and describes what was decided. Made once for a pack; safe to share between threads.</summary>
internal sealed class Diagnoser
{
    private readonly DistrictEvaluation evaluation;
    private readonly OrderAnalysisWriter orders;
    private readonly FindingWriter findings;
    private readonly StandingWriter standings;
    private readonly LeveragePointWriter points;

    internal Diagnoser(DistrictEvaluation evaluation)
    {
        this.evaluation = evaluation;
        orders = new OrderAnalysisWriter(evaluation.Plan);
        findings = new FindingWriter(evaluation.Plan, new PhraseBook(evaluation.Plan.Pack));
        standings = new StandingWriter(evaluation.Plan);
        points = new LeveragePointWriter(evaluation.Plan);
    }

    /// <summary>Diagnoses one lane of a run. The diagnosis holds on to the district, which must not be written to afterwards, but not to the run.</summary>
    internal Diagnosis Diagnose(EvaluationRun run, BoundDistrict district, int lane, ImmutableArray<Problem> problems)
    {
        var decider = evaluation.Rent();
        var decision = decider.Decide(run, district, lane);
        var truth = new LaneTruth(run.Keep(lane, district.Schools.Length), district, 0);
        var diagnosis = Describe(decision, district, truth, problems);
        evaluation.Return(decider);
        return diagnosis;
    }

    private Diagnosis Describe(Decision decision, BoundDistrict district, LaneTruth truth, ImmutableArray<Problem> problems)
    {
        var plan = evaluation.Plan;
        var heldUp = new HeldUp(plan.Pack, decision);
        var found = findings.Write(decision, district, truth, heldUp);
        var undetermined = decision.Undetermined.ToArray();
        return new Diagnosis(
            new DistrictIdentity(district.State.Id, district.State.Name, district.State.AsOf),
            orders.Write(decision, district, heldUp),
            new UndeterminedWords(undetermined, district, truth),
            new QuestionWords(plan, undetermined, decision.Points.ToArray(), district, truth))
        {
            Packs = plan.Pack.Packs,
            Standings = standings.Write(district, decision, found),
            Findings = found,
            Waived = findings.Waived(decision, district),
            LeveragePoints = points.Write(decision, district, truth, new FindingWeighing(found, plan.Points)),
            ShowFirst = plan.Pack.Scoring.ShowFirst,
            UnderWay = points.UnderWay(decision, district),
            Withheld = points.Withheld(decision),
            Problems = problems,
        };
    }
}
