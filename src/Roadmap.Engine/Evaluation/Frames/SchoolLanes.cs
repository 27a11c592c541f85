using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Evaluation.Frames;

/// <summary>The schools of a block of districts, each a lane of its own frame; the schools of one district are neighbours.</summary>
internal sealed class SchoolLanes
{
    private int[] firsts = [];
    private int[] listed = [];
    private int[] totals = [];

    internal SchoolLanes(ColumnTable columns) => Facts = new FactFrame(columns);

    internal FactFrame Facts { get; }

    internal void Reset() => Facts.Reset();

    /// <summary>
    /// Appends the schools of a district; a lane that is a school has none. A lane filled again leaves its earlier schools behind, unread, until the next reset.
    /// </summary>
    internal void Fill(int lane, BoundDistrict district, SubjectFacts subject)
    {
        if (subject.School is not null)
        {
            Open(lane, 0, null);
            return;
        }

        var first = Open(lane, district.Schools.Length, district.ProfileSchools);
        for (var school = 0; school < district.Schools.Length; school++)
        {
            if (school == 0)
            {
                Facts.Fill(first, district, district.Schools[0]);
            }
            else
            {
                Facts.FillBeside(first + school, first, district, district.Schools[school]);
            }
        }
    }

    /// <summary>Notes how many schools a district has; the first of their lanes is the answer.</summary>
    /// <param name="lane">The district's lane.</param>
    /// <param name="count">How many schools are listed.</param>
    /// <param name="profile">How many there are by the profile, or null.</param>
    internal int Open(int lane, int count, int? profile)
    {
        if (firsts.Length <= lane)
        {
            var room = Math.Max(lane + 1, 2 * firsts.Length);
            Array.Resize(ref firsts, room);
            Array.Resize(ref listed, room);
            Array.Resize(ref totals, room);
        }

        firsts[lane] = Facts.Count;
        listed[lane] = count;
        totals[lane] = Math.Max(count, profile ?? 0);
        return firsts[lane];
    }

    /// <summary>The lane of a district's first school.</summary>
    internal int First(int lane) => firsts[lane];

    internal int Listed(int lane) => listed[lane];

    /// <summary>The larger of the listed schools and the profile's number.</summary>
    internal int Total(int lane) => totals[lane];
}
