using System.Collections.Concurrent;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;

namespace Roadmap.Engine.Deciding;

/// <summary>From bound districts to the truth of every rule, and from there to decisions. Made once for a pack; safe to share between threads.</summary>
internal sealed class DistrictEvaluation
{
    private readonly Evaluator evaluator;
    private readonly OrderStatuses orders;
    private readonly SparseOrders sparseOrders;
    private readonly ConcurrentQueue<Decider> free = new();

    internal DistrictEvaluation(PackIndex index)
    {
        evaluator = new Evaluator(index);
        var order = new OrderPlan(index);
        orders = new OrderStatuses(order);
        sparseOrders = new SparseOrders(order, orders);
        Plan = new DecisionPlan(order, evaluator.Program);
    }

    internal DecisionPlan Plan { get; }

    /// <summary>
    /// Derives, writes the order statuses and evaluates; a lane for each district, in the order given. Writes into the districts. Dispose the run when its
    /// truth is no longer read.
    /// </summary>
    internal EvaluationRun Evaluate(ReadOnlySpan<BoundDistrict> districts)
    {
        evaluator.Derive(districts);
        foreach (var district in districts)
        {
            orders.Write(district);
        }

        return evaluator.Evaluate(districts);
    }

    /// <summary>Only writes into the districts what the pack derives about them; may be done more than once.</summary>
    internal void Derive(ReadOnlySpan<BoundDistrict> districts) => evaluator.Derive(districts);

    /// <summary>Writes the order statuses of a district whose facts are as they should be.</summary>
    internal void WriteOrders(BoundDistrict district) => orders.Write(district);

    /// <inheritdoc cref="OrderStatuses.Write(BoundDistrict, ReadOnlySpan{int})"/>
    internal void WriteOrders(BoundDistrict district, ReadOnlySpan<int> constraints) => orders.Write(district, constraints);

    /// <summary>The same for districts that differ little from one that was evaluated; faster.</summary>
    /// <param name="like">The district that was evaluated.</param>
    /// <param name="districts">The districts.</param>
    internal EvaluationRun EvaluateAlike(BoundDistrict like, ReadOnlySpan<BoundDistrict> districts)
    {
        evaluator.Derive(districts);
        foreach (var district in districts)
        {
            orders.Write(district);
        }

        return evaluator.EvaluateAlike(like, districts);
    }

    /// <summary>The same for districts that each say only something: what none of them says is worked out once. Writes into the districts.</summary>
    /// <param name="nothing">A district of which nothing is known.</param>
    /// <param name="derived">The same with what is derived of it and with its order statuses.</param>
    /// <param name="districts">The districts, of any as-of date; those of the same one are faster.</param>
    internal EvaluationRun EvaluateSparse(BoundDistrict nothing, BoundDistrict derived, ReadOnlySpan<BoundDistrict> districts)
    {
        evaluator.DeriveSparse(nothing, districts);
        foreach (var district in districts)
        {
            if (district.AsOf == derived.AsOf)
            {
                sparseOrders.Write(derived, district);
            }
            else
            {
                orders.Write(district);
            }
        }

        return evaluator.EvaluateSparse(derived, districts);
    }

    /// <summary>A decider with buffers of its own; to be given back with <see cref="Return"/> when its decision is no longer read.</summary>
    internal Decider Rent() => free.TryDequeue(out var decider) ? decider : new Decider(Plan);

    internal void Return(Decider decider) => free.Enqueue(decider);
}
