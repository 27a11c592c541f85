using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Exploring.Sampling;

/// <summary>Draws a district anew within what is uncertain about its readings and those of its schools.</summary>
internal sealed class DistrictSampler
{
    private readonly BoundDistrict district;
    private readonly SubjectSampler whole;
    private readonly ImmutableArray<SubjectSampler> schools;

    /// <param name="district">As bound, nothing derived yet; it is never written to.</param>
    internal DistrictSampler(BoundDistrict district)
    {
        this.district = district;
        whole = new SubjectSampler(district.District, district.Pack, district.AsOf, 0);
        schools = [.. district.Schools.Select((school, at) => new SubjectSampler(school, district.Pack, district.AsOf, at + 1))];
    }

    /// <summary>The district itself first, then its schools.</summary>
    internal IEnumerable<SubjectSampler> Subjects => schools.Prepend(whole);

    /// <summary>The district as it stands, in a copy that may be written to.</summary>
    internal BoundDistrict AsItStands() => district.With(whole.Copy(), [.. schools.Select(school => school.Copy())]);

    /// <summary>True when readings of an indicator are drawn, the district's or a school's.</summary>
    internal bool Draws(int indicator) => Subjects.Any(subject =>
        subject.Readings.Any(reading => reading.Indicator == indicator) || subject.Voices.Any(voices => voices.Indicator == indicator));

    internal BoundDistrict Draw(SampleNoise noise, int sample) =>
        district.With(whole.Draw(noise, sample), [.. schools.Select(school => school.Draw(noise, sample))]);
}
