using System.Collections.Immutable;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Exploring.Curing;

/// <summary>Finds the cheapest sets of candidates that silence a target and start no stall, none of them more than another needs.</summary>
internal sealed class CureSearch(CureTarget target, ImmutableArray<CureCandidate> candidates, CureReach reach, CureTrials trials, RulePack pack)
{
    /// <summary>The sets, by number, effort and ids; each its candidates' places in id order.</summary>
    /// <remarks>
    /// What cannot move the target is left out at first. It can only help against a stall that a set starts, so when sets that silence the target start stalls, what can
    /// move those stalls comes in, until no new stall shows.
    /// </remarks>
    internal ImmutableArray<int[]> Find()
    {
        var pool = Sorted(Relevant());
        while (true)
        {
            var found = Find(pool);
            var wider = Sorted(pool.Concat(AgainstStalls()));
            if (wider.Length == pool.Length)
            {
                return [.. found.OrderBy(set => set.Length).ThenBy(Effort).ThenBy(set => set, SetComparer).Take(Cure.MostSets)];
            }

            pool = wider;
        }
    }

    /// <summary>The candidates are in id order, so their places sort as their ids do.</summary>
    private static Comparer<int[]> SetComparer { get; } = Comparer<int[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other));

    private static int[] Sorted(IEnumerable<int> pool) => [.. pool.Distinct().Order()];

    private IEnumerable<int> Relevant() => target.Rule is { } rule ? reach.OfRule(rule) : reach.OfConstraint(pack.Orders[target.Constraint]);

    private IEnumerable<int> AgainstStalls() =>
        trials.StartedRules.SelectMany(reach.OfRule).Concat(trials.StartedConstraints.SelectMany(constraint => reach.OfConstraint(pack.Orders[constraint])));

    private long Effort(int[] set) => set.Sum(one => candidates[one].Effort);

    private List<int[]> Find(int[] pool)
    {
        var found = new List<int[]>();
        var known = new FoundSets();
        for (var size = 1; size <= Cure.MostChanges && found.Count < Cure.MostSets; size++)
        {
            foreach (var block in Combinations.Of(known.Apart(pool), size).Where(set => !known.HasPartOf(set)).Chunk(CureLanes.Most))
            {
                trials.Try(block, at => found.Add(block[at]));
            }

            known.AddRange(found.Where(set => set.Length == size));
        }

        return found;
    }
}
