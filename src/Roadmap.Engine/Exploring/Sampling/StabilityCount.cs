using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Exploring.Sampling;

/// <summary>Counts, over the samples, what is as it is in the district as it stands.</summary>
internal sealed class StabilityCount
{
    private readonly RulePack pack;
    private readonly int[] first;
    private readonly int[] staysFirst;
    private readonly int[] sameRank;
    private readonly FindingCount[] counts;
    private readonly int[] found;
    private int samePoints;

    /// <param name="pack">The pack.</param>
    /// <param name="stands">The decision on the district as it stands; read here and not kept.</param>
    internal StabilityCount(RulePack pack, Decision stands)
    {
        this.pack = pack;
        first = [.. FirstOf(stands)];
        staysFirst = new int[first.Length];
        sameRank = new int[first.Length];
        counts = new FindingCount[pack.Rules.Length + pack.Orders.Length];
        found = [.. Found(stands)];
    }

    /// <param name="sample">The decision on a sample; read here and not kept.</param>
    /// <param name="times">How many samples came to it.</param>
    internal void Add(Decision sample, int times)
    {
        CountPoints(FirstOf(sample), times);
        foreach (var finding in sample.Findings)
        {
            if (finding.Waiver < 0)
            {
                ref var count = ref counts[Slot(finding)];
                count.Severity ??= finding.Severity;
                count.Holds += times;
            }
        }

        foreach (var rule in sample.Undetermined)
        {
            counts[rule.Rule].Undetermined += times;
        }
    }

    internal ImmutableArray<PointStability> Points() =>
        [.. first.Select((practice, at) => new PointStability(pack.Practices[practice].Id, pack.Practices[practice].Title, at + 1, staysFirst[at], sameRank[at]))];

    internal int SamePoints() => samePoints;

    /// <summary>The findings that changed, and those that rest on what was drawn.</summary>
    /// <param name="restsOn">True for a rule, by its place, of the district as it stands that reads what was drawn.</param>
    /// <param name="samples">How many samples were added.</param>
    internal ImmutableArray<FindingStability> Findings(Func<int, bool> restsOn, int samples)
    {
        var others = Enumerable.Range(0, counts.Length)
            .Where(slot => counts[slot].Holds > 0 && !found.Contains(slot))
            .Select(slot => Stability(slot, false))
            .OrderByDescending(finding => finding.Holds)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal);
        return
        [
            .. found.Where(slot => counts[slot].Holds != samples || (slot < pack.Rules.Length && restsOn(slot))).Select(slot => Stability(slot, true)),
            .. others,
        ];
    }

    private List<int> Found(Decision stands)
    {
        var slots = new List<int>();
        foreach (var finding in stands.Findings)
        {
            if (finding.Waiver < 0)
            {
                slots.Add(Slot(finding));
                counts[slots[^1]].Severity = finding.Severity;
            }
        }

        return slots;
    }

    private int Slot(DecidedFinding finding) => finding.Rule >= 0 ? finding.Rule : pack.Rules.Length + finding.Constraint;

    private List<int> FirstOf(Decision decision)
    {
        var practices = new List<int>();
        foreach (var point in decision.Points[..Math.Min(pack.Scoring.ShowFirst, decision.Points.Length)])
        {
            practices.Add(point.Practice);
        }

        return practices;
    }

    private void CountPoints(List<int> sampled, int times)
    {
        var stay = 0;
        for (var at = 0; at < first.Length; at++)
        {
            var place = sampled.IndexOf(first[at]);
            staysFirst[at] += place >= 0 ? times : 0;
            sameRank[at] += place == at ? times : 0;
            stay += place >= 0 ? 1 : 0;
        }

        samePoints += stay == first.Length && sampled.Count == first.Length ? times : 0;
    }

    private FindingStability Stability(int slot, bool isFound)
    {
        var (id, title) = slot < pack.Rules.Length
            ? (pack.Rules[slot].Id, pack.Rules[slot].Title)
            : (pack.Orders[slot - pack.Rules.Length].Id, pack.Orders[slot - pack.Rules.Length].Title);
        var count = counts[slot];
        return new FindingStability(id, title, count.Severity ?? Severity.Note, isFound, count.Holds, count.Undetermined);
    }

    private record struct FindingCount(Severity? Severity, int Holds, int Undetermined);
}
