using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Ordering;

/// <summary>Finds pairs of areas that a profile puts one way and the district certainly started the other way. Made once for a pack.</summary>
internal sealed class CrossingFinder
{
    private readonly ImmutableArray<(AreaCrossing Crossing, int Before, int After)> pairs;

    internal CrossingFinder(PackIndex index) => pairs =
    [
        .. from profile in index.Pack.OrderProfiles
           from early in Enumerable.Range(0, profile.Sequence.Length)
           from before in profile.Sequence[early]
           from after in profile.Sequence.Skip(early + 1).SelectMany(@group => @group)
           select (new AreaCrossing(profile.Id, before, after), index.Areas[before], index.Areas[after]),
    ];

    /// <summary>In the order of the profiles and of their areas.</summary>
    internal ImmutableArray<AreaCrossing> Find(BoundDistrict district)
    {
        var found = ImmutableArray.CreateBuilder<AreaCrossing>();
        foreach (var (crossing, before, after) in pairs)
        {
            if (CertainlyLater(district, before, after))
            {
                found.Add(crossing);
            }
        }

        return found.DrainToImmutable();
    }

    private static bool CertainlyLater(BoundDistrict district, int area, int than)
    {
        var started = Started(district, area);
        var other = Started(district, than);
        return other.HasCertainlyHappened(district.AsOf) && started.First > other.Last;
    }

    private static DayInterval Started(BoundDistrict district, int area) => AreaCells.ReachedOn(district.District.Areas[area], 1, district.AsOf);
}
