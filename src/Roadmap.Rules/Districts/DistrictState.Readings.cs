namespace Roadmap.Rules.Districts;

public sealed partial class DistrictState
{
    /// <summary>The same state with only some of its readings, the schools' included: what is left out is as unknown as if nobody had told it.</summary>
    /// <param name="keep">Says of a reading whether it stays.</param>
    /// <exception cref="ArgumentNullException"><paramref name="keep"/> is null.</exception>
    public DistrictState WithReadings(Func<Reading, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        var draft = DistrictDraft.From(this);
        draft.Statements.Readings.RemoveAll(reading => !keep(reading));
        for (var i = 0; i < draft.Schools.Count; i++)
        {
            draft.Schools[i] = Only(draft.Schools[i], keep);
        }

        return draft.ToState();
    }

    private static SchoolState Only(SchoolState school, Func<Reading, bool> keep) => new()
    {
        Id = school.Id,
        Name = school.Name,
        Areas = school.Areas,
        Practices = school.Practices,
        Readings = [.. school.Readings.Where(keep)],
        Place = school.Place,
    };
}
