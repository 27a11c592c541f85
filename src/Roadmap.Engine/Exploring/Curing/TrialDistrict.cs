using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;

namespace Roadmap.Engine.Exploring.Curing;

/// <summary>
/// A district in which one set of candidates after the other is put in place. What a set does not touch is shared with the district it is made from, or left as it is.
/// Not safe to share between threads.
/// </summary>
internal sealed class TrialDistrict
{
    private readonly BoundDistrict plain;
    private readonly BoundDistrict derived;
    private readonly ImmutableArray<CureCandidate> candidates;
    private readonly ImmutableArray<ImmutableArray<int>> touched;
    private readonly DistrictEvaluation evaluation;
    private readonly bool derives;
    private readonly List<int> constraints = [];
    private readonly bool[] isTouched;
    private readonly OrderMemory memory;
    private int[] last = [];

    /// <param name="plain">The district without what the pack derives.</param>
    /// <param name="derived">The district with it and with its order statuses.</param>
    /// <param name="candidates">What can be put in place.</param>
    /// <param name="reach">What each can move.</param>
    /// <param name="evaluation">The pack's evaluation.</param>
    internal TrialDistrict(BoundDistrict plain, BoundDistrict derived, ImmutableArray<CureCandidate> candidates, CureReach reach, DistrictEvaluation evaluation)
    {
        this.plain = plain;
        this.derived = derived;
        this.candidates = candidates;
        this.evaluation = evaluation;
        derives = reach.IsDerivationLive;
        touched = reach.Touched(derived.Pack.Orders, (roots, constraint) => roots.OfConstraint(constraint));
        isTouched = new bool[derived.Orders.Length];
        memory = new OrderMemory(derived, evaluation);
        District = Copy(derived);
        Array.Copy(derived.Orders, District.Orders, derived.Orders.Length);
    }

    internal BoundDistrict District { get; }

    /// <summary>The constraints that are violated and stuck with the set and were not without it.</summary>
    internal List<int> NewStalls { get; } = [];

    /// <summary>Puts the set in place, and only the set.</summary>
    /// <param name="set">Places among the candidates; not written to until the next set.</param>
    internal void Put(int[] set)
    {
        Reset();
        foreach (var one in set)
        {
            var candidate = candidates[one];
            District.District.Practices[candidate.Ordinal] = candidate.Put;
            memory.SetPractice(District, candidate.Ordinal, isPut: true);
            foreach (var raise in candidate.Raises)
            {
                if (!IsRaisedHigher(raise, set))
                {
                    District.District.Areas[raise.Area] = raise.Facts;
                    memory.SetArea(raise.Area, raise.Level);
                }
            }

            Touch(one);
        }

        last = set;
        WriteOrders();
    }

    internal static bool IsStalled(OrderFacts facts) => facts is { IsViolated: true, IsArrested: true };

    /// <summary>Of several raises of one area the highest level counts.</summary>
    private bool IsRaisedHigher(CureRaise raise, int[] set)
    {
        foreach (var one in set)
        {
            foreach (var other in candidates[one].Raises)
            {
                if (other.Area == raise.Area && other.Level > raise.Level)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Reset()
    {
        CopyFacts(derives ? plain : derived, District);
        Array.ForEach(last, one => Forget(candidates[one]));
        foreach (var constraint in constraints)
        {
            District.Orders[constraint] = derived.Orders[constraint];
            isTouched[constraint] = false;
        }

        constraints.Clear();
        NewStalls.Clear();
    }

    private void Forget(CureCandidate candidate)
    {
        memory.SetPractice(District, candidate.Ordinal, isPut: false);
        foreach (var raise in candidate.Raises)
        {
            memory.SetArea(raise.Area, -1);
        }
    }

    private void Touch(int candidate)
    {
        foreach (var constraint in touched[candidate])
        {
            if (!isTouched[constraint])
            {
                isTouched[constraint] = true;
                constraints.Add(constraint);
            }
        }
    }

    private void WriteOrders()
    {
        if (derives)
        {
            evaluation.Derive([District]);
            constraints.Clear();
            constraints.AddRange(Enumerable.Range(0, isTouched.Length));
            evaluation.WriteOrders(District);
        }
        else
        {
            constraints.Sort();
            memory.Write(District, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(constraints));
        }

        foreach (var constraint in constraints)
        {
            if (IsStalled(District.Orders[constraint]) && !IsStalled(derived.Orders[constraint]))
            {
                NewStalls.Add(constraint);
            }
        }
    }

    private static BoundDistrict Copy(BoundDistrict district) => new()
    {
        Index = district.Index,
        State = district.State,
        AsOf = district.AsOf,
        District = Copy(district.District),
        Schools = [.. district.Schools.Select(Copy)],
        ProfileSchools = district.ProfileSchools,
        Profile = district.Profile,
        ProgramStarted = district.ProgramStarted,
        Tensions = district.Tensions,
        Targets = district.Targets,
        Capacity = district.Capacity,
        Waivers = district.Waivers,
        Orders = new OrderFacts[district.Orders.Length],
    };

    private static SubjectFacts Copy(SubjectFacts facts) => new()
    {
        Areas = [.. facts.Areas],
        Practices = [.. facts.Practices],
        Indicators = facts.Indicators,
        School = facts.School,
    };

    private static void CopyFacts(BoundDistrict from, BoundDistrict to)
    {
        CopyFacts(from.District, to.District);
        for (var i = 0; i < from.Schools.Length; i++)
        {
            CopyFacts(from.Schools[i], to.Schools[i]);
        }
    }

    private static void CopyFacts(SubjectFacts from, SubjectFacts to)
    {
        from.Areas.CopyTo(to.Areas, 0);
        from.Practices.CopyTo(to.Practices, 0);
    }
}
