using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Ordering;

/// <summary>Finds pairs of areas that a profile puts one way and the district certainly started the other way.</summary>
internal static class CrossingFinder
{
    internal static ImmutableArray<AreaCrossing> Find(BoundDistrict district) =>
        [.. district.Pack.OrderProfiles.SelectMany(profile => Find(district, profile))];

    private static IEnumerable<AreaCrossing> Find(BoundDistrict district, OrderProfile profile)
    {
        for (var early = 0; early < profile.Sequence.Length; early++)
        {
            foreach (var before in profile.Sequence[early])
            {
                foreach (var after in profile.Sequence.Skip(early + 1).SelectMany(group => group))
                {
                    if (CertainlyLater(district, before, after))
                    {
                        yield return new AreaCrossing(profile.Id, before, after);
                    }
                }
            }
        }
    }

    private static bool CertainlyLater(BoundDistrict district, string area, string than)
    {
        var started = Started(district, area);
        var other = Started(district, than);
        return other.HasCertainlyHappened(district.AsOf) && started.First > other.Last;
    }

    private static DayInterval Started(BoundDistrict district, string area) =>
        AreaCells.ReachedOn(district.District.Areas[district.Index.Areas[area]], 1, district.AsOf);
}
