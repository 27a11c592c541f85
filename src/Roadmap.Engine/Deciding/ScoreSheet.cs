using System.Runtime.InteropServices;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Bits;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Deciding;

/// <summary>Works out the score of every candidate and ranks them.</summary>
internal sealed class ScoreSheet(DecisionPlan plan, Decision decision)
{
    private readonly long[] relief = new long[plan.Practices.Length];
    private readonly UnlockSearch unlock = new(plan, decision);

    internal void Run(BoundDistrict district)
    {
        FindRelief();
        FindGaps(district);
        var points = CollectionsMarshal.AsSpan(decision.PointList);
        var knowsCapacity = EffortShare.IsKnown(district.Capacity);
        foreach (ref var point in points)
        {
            var practice = plan.Practices[point.Practice];
            point.Relief = relief[point.Practice];
            point.Outcomes = Outcomes(practice);
            point.Evidence = practice.Evidence;
            point.Place = PlaceOf(point.Practice);
            point.Repair = RepairPoints(point.Place);
            point.Effort = knowsCapacity ? EffortShare.Of(practice.Practice, district.Capacity, plan.Index).Points(plan.Pack.Scoring) : practice.Effort;
        }

        unlock.Run(district);
        points.Sort(static (one, other) =>
            one.Tier != other.Tier ? one.Tier.CompareTo(other.Tier)
            : one.Score != other.Score ? other.Score.CompareTo(one.Score)
            : one.Practice.CompareTo(other.Practice));
    }

    /// <summary>What a finding is worth is shared among the candidates it leads to.</summary>
    private void FindRelief()
    {
        Array.Clear(relief);
        foreach (var finding in decision.Findings)
        {
            var leadsTo = decision.LeadsTo[finding.Row];
            if (finding.Points == 0 || leadsTo.IsEmpty)
            {
                continue;
            }

            var share = Thousandths.Divide(finding.Points, Math.Max(1, leadsTo.CountShared(decision.IsCandidate)));
            foreach (var practice in leadsTo)
            {
                relief[practice] += share;
            }
        }
    }

    private void FindGaps(BoundDistrict district)
    {
        for (var i = 0; i < plan.Outcomes.Length; i++)
        {
            decision.Gaps[i] = OutcomeGap.Of(district.District.Indicators[plan.Outcomes[i].Indicator], plan.Outcomes[i].Target);
        }
    }

    private long Outcomes(PracticePlan practice)
    {
        var value = 0L;
        foreach (var effect in practice.Effects)
        {
            var gap = decision.Gaps[effect.Outcome] ?? new OutcomeGap(plan.Pack.Scoring.UnknownGap, 1000);
            value += Thousandths.Share(effect.Points, gap.Missing, gap.Target);
        }

        return value;
    }

    private RepairPlace PlaceOf(int practice) =>
        decision.HealsRoot.Has(practice) ? RepairPlace.HealsRoot : decision.IsInRepair.Has(practice) ? RepairPlace.InRepair : RepairPlace.None;

    private long RepairPoints(RepairPlace place) => place switch
    {
        RepairPlace.HealsRoot => plan.Pack.Scoring.HealsRoot,
        RepairPlace.InRepair => plan.Pack.Scoring.InRepair,
        _ => 0,
    };
}
