using System.Runtime.CompilerServices;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Exploring.Sampling;

/// <summary>
/// The districts that were drawn, each distinct one once with how often it came: where roles differ and nothing else is uncertain, the same few come again and again.
/// </summary>
internal sealed class DrawnDistricts : IEqualityComparer<BoundDistrict>
{
    private readonly int[] indicators;
    private readonly Dictionary<BoundDistrict, int> places;
    private readonly List<BoundDistrict> districts = [];
    private readonly List<int> times = [];

    /// <param name="sampler">Who draws them: districts are told apart by the indicators it draws.</param>
    internal DrawnDistricts(DistrictSampler sampler)
    {
        indicators = [.. sampler.Subjects.SelectMany(subject => subject.Drawn).Distinct()];
        places = new Dictionary<BoundDistrict, int>(this);
    }

    /// <summary>In the order in which they first came.</summary>
    internal IReadOnlyList<BoundDistrict> Districts => districts;

    /// <summary>How often the district at a place came.</summary>
    internal int Times(int place) => times[place];

    internal void Add(BoundDistrict district)
    {
        if (places.TryAdd(district, districts.Count))
        {
            districts.Add(district);
            times.Add(0);
        }

        times[places[district]]++;
    }

    /// <summary>The same voice speaking first is the same object, and a number drawn anew never is: references tell, nothing has to be read.</summary>
    public bool Equals(BoundDistrict? x, BoundDistrict? y) => x is not null && y is not null && Same(x.District, y.District) && SameSchools(x, y);

    public int GetHashCode(BoundDistrict obj)
    {
        var hash = default(HashCode);
        foreach (var indicator in indicators)
        {
            hash.Add(RuntimeHelpers.GetHashCode(obj.District.Indicators[indicator]));
        }

        return hash.ToHashCode();
    }

    private bool SameSchools(BoundDistrict one, BoundDistrict other)
    {
        for (var school = 0; school < one.Schools.Length; school++)
        {
            if (!Same(one.Schools[school], other.Schools[school]))
            {
                return false;
            }
        }

        return true;
    }

    private bool Same(SubjectFacts one, SubjectFacts other)
    {
        foreach (var indicator in indicators)
        {
            if (!ReferenceEquals(one.Indicators[indicator], other.Indicators[indicator]))
            {
                return false;
            }
        }

        return true;
    }
}
