using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Ordering;

/// <summary>Whether an area or practice of the district itself is arrested; null when too little is known.</summary>
internal static class DistrictArrest
{
    internal static bool? OfArea(BoundDistrict district, int area) =>
        Arrest.OfArea(district.District.Areas[area], district.Pack.Areas[area], district.Targets[area], district.AsOf);

    internal static bool? OfPractice(BoundDistrict district, int practice) =>
        Arrest.OfPractice(district.District.Practices[practice], district.Pack.Practices[practice], district.Index, district.AsOf);
}
