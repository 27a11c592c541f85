using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts;

/// <summary>Checks what a state says against itself: dates, histories, repeats. It knows no vocabulary.</summary>
internal static class DistrictShape
{
    internal static void Check(DistrictState state, ProblemCollector problems)
    {
        var dates = new PastDates(state.AsOf, problems);
        dates.Check("The start of the program", state.ProgramStarted);
        CheckStatements(state.Areas, state.Practices, state.Readings, dates, problems);
        NoRepeats("attribute", state.Profile.Select(entry => (entry.Id, entry.Value.Place)), problems);
        NoRepeats("target", state.Targets.Select(target => (target.Area, target.Level.Place)), problems);
        NoRepeats("tension", state.Tensions.Select(tension => (tension.Id, tension.Place)), problems);
        NoRepeats("school", state.Schools.Select(school => (school.Id, school.Place)), problems);
        NoRepeats("waiver for", state.Waivers.Select(waiver => (waiver.Finding.Text, waiver.Finding.Place)), problems);
        NoRepeats("capacity", state.Capacity.Select(entry => (entry.Id, entry.Value.Place)), problems);
        NoRepeats("commitment for", state.Commitments.Select(entry => (entry.Practice.Text, entry.Practice.Place)), problems);
        foreach (var tension in state.Tensions)
        {
            StatementShape.CheckTension(tension, problems);
        }

        foreach (var capacity in state.Capacity)
        {
            StatementShape.CheckAmount(capacity.Id, capacity.Value, problems);
        }

        foreach (var school in state.Schools)
        {
            CheckStatements(school.Areas, school.Practices, school.Readings, dates, problems);
        }
    }

    /// <summary>Checks what a state says and a sound one did not say at the same place of its lists; for states that differ in a few statements.</summary>
    internal static void CheckChanges(DistrictState sound, DistrictState state, ProblemCollector problems)
    {
        var dates = new PastDates(state.AsOf, problems);
        if (!ReferenceEquals(state.ProgramStarted, sound.ProgramStarted))
        {
            dates.Check("The start of the program", state.ProgramStarted);
        }

        foreach (var area in Changed(sound.Areas, state.Areas))
        {
            HistoryShape.Check(area, dates, problems);
        }

        foreach (var practice in Changed(sound.Practices, state.Practices))
        {
            PracticeShape.Check(practice, dates, problems);
        }

        foreach (var reading in Changed(sound.Readings, state.Readings))
        {
            dates.Check("The reading", reading.Date);
            StatementShape.CheckReading(reading, problems);
        }

        foreach (var tension in Changed(sound.Tensions, state.Tensions))
        {
            StatementShape.CheckTension(tension, problems);
        }

        foreach (var capacity in Changed(sound.Capacity, state.Capacity))
        {
            StatementShape.CheckAmount(capacity.Id, capacity.Value, problems);
        }
    }

    private static IEnumerable<T> Changed<T>(ImmutableArray<T> sound, ImmutableArray<T> stated)
        where T : class
    {
        for (var i = 0; i < stated.Length; i++)
        {
            if (i >= sound.Length || !ReferenceEquals(sound[i], stated[i]))
            {
                yield return stated[i];
            }
        }
    }

    private static void CheckStatements(
        IReadOnlyList<AreaState> areas,
        IReadOnlyList<PracticeState> practices,
        IReadOnlyList<Reading> readings,
        PastDates dates,
        ProblemCollector problems)
    {
        NoRepeats("area", areas.Select(area => (area.Id, area.Place)), problems);
        NoRepeats("practice", practices.Select(practice => (practice.Id, practice.Place)), problems);
        foreach (var area in areas)
        {
            HistoryShape.Check(area, dates, problems);
        }

        foreach (var practice in practices)
        {
            PracticeShape.Check(practice, dates, problems);
        }

        foreach (var reading in readings)
        {
            dates.Check("The reading", reading.Date);
            StatementShape.CheckReading(reading, problems);
        }
    }

    private static void NoRepeats(string what, IEnumerable<(string Id, SourcePlace Place)> entries, ProblemCollector problems)
    {
        var first = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        foreach (var (id, place) in entries)
        {
            if (!first.TryAdd(id, place))
            {
                problems.Add(DistrictProblems.SaidTwice(place, what, id, first[id]));
            }
        }
    }
}
