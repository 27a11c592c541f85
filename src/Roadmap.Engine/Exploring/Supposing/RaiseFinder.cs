using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Changes;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring.Supposing;

/// <summary>Finds the levels that areas reach because practices are put in place: those of the pack, where the district stood lower or nobody knew.</summary>
internal static class RaiseFinder
{
    /// <summary>The raises, in the order of the pack's areas; of several practices for one area the highest level counts, then the first id.</summary>
    /// <param name="before">The district as it is, with what the pack derives.</param>
    /// <param name="after">The district with the changes.</param>
    /// <param name="changes">The changes; an area that they speak of is left to them.</param>
    internal static ImmutableArray<Raise> Find(BoundDistrict before, BoundDistrict after, IReadOnlyCollection<Change> changes)
    {
        var told = changes.Select(change => change.Subject.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. PutInPlace(before, after)
                .SelectMany(practice => before.Pack.Practices[practice].Raises, (practice, raise) => (practice, raise))
                .Where(pair => !told.Contains(pair.raise.Area) && IsHigher(pair.raise.Level, before, pair.raise.Area))
                .Select(pair => new Raise(pair.raise.Area, pair.raise.Level, before.Pack.Practices[pair.practice].Id, Day(after, before.Pack.Practices[pair.practice].Id)))
                .GroupBy(raise => before.Index.Areas[raise.Area])
                .OrderBy(area => area.Key)
                .Select(area => area.OrderByDescending(raise => raise.Level).ThenBy(raise => raise.Practice, StringComparer.Ordinal).First()),
        ];
    }

    /// <summary>A level that is not known is lower than any.</summary>
    internal static bool IsHigher(int level, BoundDistrict before, string area) => before.District.Areas[before.Index.Areas[area]].Level < level;

    private static IEnumerable<int> PutInPlace(BoundDistrict before, BoundDistrict after) =>
        Enumerable.Range(0, before.Pack.Practices.Length)
            .Where(practice => after.District.Practices[practice].Status == PracticeStatus.InPlace && before.District.Practices[practice].Status != PracticeStatus.InPlace);

    private static PartialDate? Day(BoundDistrict after, string practice) =>
        after.State.Practices.FirstOrDefault(state => string.Equals(state.Id, practice, StringComparison.Ordinal))?.InPlaceSince?.Date;
}
