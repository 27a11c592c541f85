using System.Runtime.InteropServices;
using Roadmap.Engine.Evaluation.Bits;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Deciding;

/// <summary>Works out what a candidate makes possible: the worth of the candidates behind it, less with each step of distance.</summary>
internal sealed class UnlockSearch(DecisionPlan plan, Decision decision)
{
    private readonly BitTable sets = new(4, plan.Practices.Length);
    private readonly long[] worth = new long[plan.Practices.Length];

    internal void Run(BoundDistrict district)
    {
        var points = CollectionsMarshal.AsSpan(decision.PointList);
        foreach (var point in points)
        {
            worth[point.Practice] = point.Worth;
            decision.Behind[point.Practice].Clear();
        }

        foreach (var point in points)
        {
            if (point.Unmet > 0)
            {
                PutBehindItsHelpers(point.Practice, district);
            }
        }

        foreach (ref var point in points)
        {
            point.Unlock = Math.Min(ValueOf(point.Practice), plan.Pack.Scoring.UnlockMost);
        }
    }

    private void PutBehindItsHelpers(int practice, BoundDistrict district)
    {
        var helpers = sets[3];
        helpers.Clear();
        foreach (var need in plan.Order.Needs[practice])
        {
            if (district.Orders[need].First.Holds == false)
            {
                helpers.AddAll(plan.Helpers[need]);
            }
        }

        helpers.KeepAll(decision.IsCandidate);
        foreach (var helper in helpers)
        {
            if (helper != practice)
            {
                decision.Behind[helper].Add(practice);
            }
        }
    }

    private long ValueOf(int practice)
    {
        if (decision.Behind[practice].IsEmpty)
        {
            return 0;
        }

        var seen = sets[0];
        var frontier = sets[1];
        var next = sets[2];
        seen.Clear();
        seen.Add(practice);
        frontier.Set(decision.Behind[practice]);
        var value = 0L;
        for (var steps = 1; !frontier.IsEmpty && !plan.Unlock.IsNothing(steps - 1); steps++)
        {
            seen.AddAll(frontier);
            next.Clear();
            foreach (var candidate in frontier)
            {
                value += plan.Unlock.Of(worth[candidate], steps);
                next.AddAll(decision.Behind[candidate]);
            }

            next.RemoveAll(seen);
            frontier.Set(next);
        }

        return value;
    }
}
