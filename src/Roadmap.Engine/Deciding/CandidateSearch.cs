using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Bits;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Deciding;

/// <summary>Sorts a pack's practices into those that could come next, those under way, and those withheld.</summary>
internal sealed class CandidateSearch(DecisionPlan plan, Decision decision)
{
    private readonly BitTable wanted = new(1, plan.Practices.Length);

    /// <summary>Which practices apply and are not withheld; the repair asks for it.</summary>
    internal void FindUsable(NodeVerdicts verdicts)
    {
        decision.IsUsable.Clear();
        for (var i = 0; i < plan.Practices.Length; i++)
        {
            var practice = plan.Practices[i];
            if (verdicts.OfOptional(practice.Applies) != Verdict.False && !IsWithheld(practice, verdicts))
            {
                decision.IsUsable.Add(i);
            }
        }
    }

    internal void Run(LaneView view, NodeVerdicts verdicts)
    {
        decision.PointList.Clear();
        decision.UnderWayList.Clear();
        decision.WithheldList.Clear();
        decision.IsCandidate.Clear();
        FindWanted();
        for (var i = 0; i < plan.Practices.Length; i++)
        {
            Place(i, view, verdicts);
        }
    }

    /// <summary>A practice of which nobody says how it stands is worth a thought only when a finding leads to it or the repair holds it.</summary>
    private void FindWanted()
    {
        wanted[0].Set(decision.IsInRepair);
        foreach (var finding in decision.Findings)
        {
            wanted[0].AddAll(decision.LeadsTo[finding.Row]);
        }
    }

    private void Place(int ordinal, LaneView view, NodeVerdicts verdicts)
    {
        var practice = plan.Practices[ordinal];
        var facts = view.District.District.Practices[ordinal];
        if (facts.Status == PracticeStatus.InPlace || verdicts.OfOptional(practice.Applies) == Verdict.False)
        {
            return;
        }

        var isRestart = facts.Status == PracticeStatus.UnderWay && DistrictArrest.OfPractice(view.District, ordinal) == true;
        if (facts.Status == PracticeStatus.UnderWay && !isRestart)
        {
            decision.UnderWayList.Add(ordinal);
        }
        else if (IsWithheld(practice, verdicts))
        {
            decision.WithheldList.Add(ordinal);
        }
        else if (facts.Status is not null || wanted[0].Has(ordinal))
        {
            AddCandidate(ordinal, facts.Status is null, isRestart, view, verdicts);
        }
    }

    private static bool IsWithheld(PracticePlan practice, NodeVerdicts verdicts) => practice.Avoid >= 0 && verdicts.Of(practice.Avoid) == Verdict.True;

    private void AddCandidate(int ordinal, bool mustConfirm, bool isRestart, LaneView view, NodeVerdicts verdicts)
    {
        var practice = plan.Practices[ordinal];
        var unmet = 0;
        var hasQuestions = IsOpen(practice.Applies, practice.Practice.AppliesWhen, view, verdicts) || IsOpen(practice.Avoid, practice.Practice.AvoidWhen, view, verdicts);
        foreach (var need in plan.Order.Needs[ordinal])
        {
            var holds = view.District.Orders[need].First.Holds;
            hasQuestions |= holds is null;
            unmet += holds == false ? 1 : 0;
        }

        decision.IsCandidate.Add(ordinal);
        decision.PointList.Add(new DecidedPoint { Practice = ordinal, MustConfirm = mustConfirm, IsRestart = isRestart, Unmet = unmet, HasQuestions = hasQuestions });
    }

    /// <summary>Whether a condition is unknown and some cell would settle it: of schools that nobody listed there is none to ask.</summary>
    private static bool IsOpen(int node, Condition? condition, LaneView view, NodeVerdicts verdicts) =>
        condition is not null && verdicts.Of(node) == Verdict.Unknown && UnknownCells.Any(view, condition);
}
