using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts;

/// <summary>Builds a <see cref="DistrictState"/> in code, for tests and for hosts that keep districts in a database.</summary>
/// <remarks>
/// Dates are written as in a district file: <c>2014</c>, <c>2014-08</c>, <c>2014-08-20</c> or <c>never</c>. Values are text, as in a file
/// (<c>35%</c>, <c>developing</c>, <c>yes</c>); they get their types when the state meets a pack. Not safe to share between threads.
/// </remarks>
public sealed class DistrictStateBuilder
{
    private readonly BuiltPlaces places = new();
    private readonly StatementWriter writer;
    private readonly CalendarWriter calendar;
    private readonly DistrictDraft draft;

    internal DistrictStateBuilder(string id, DateOnly asOf)
    {
        BuiltPlaces.RequireId(id, nameof(id));
        draft = new DistrictDraft { Id = id, Name = id, AsOf = asOf, Place = places.Next() };
        writer = new StatementWriter(draft.Statements, places);
        calendar = new CalendarWriter(places);
    }

    /// <summary>Sets the name for people; the id is used until then.</summary>
    /// <param name="name">Not empty.</param>
    public DistrictStateBuilder Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        draft.Name = name;
        return this;
    }

    /// <summary>Says when the program started.</summary>
    /// <param name="started">A date.</param>
    public DistrictStateBuilder Program(string started)
    {
        draft.ProgramStarted = places.Date(started, nameof(started));
        return this;
    }

    /// <summary>Adds an attribute of the profile.</summary>
    /// <param name="id">The attribute's id.</param>
    /// <param name="value">Its value.</param>
    public DistrictStateBuilder Profile(string id, string value)
    {
        BuiltPlaces.RequireId(id, nameof(id));
        draft.Profile.Add(new ProfileState(id, places.Text(value)));
        return this;
    }

    /// <summary>Says at what level an area is; keeps its history.</summary>
    /// <param name="id">The area's id.</param>
    /// <param name="level">The level word.</param>
    public DistrictStateBuilder Area(string id, string level)
    {
        writer.Area(id, level);
        return this;
    }

    /// <summary>Says how an area came to its level, oldest first; the last level is the level now unless <see cref="Area"/> says one.</summary>
    /// <param name="area">The area's id.</param>
    /// <param name="entries">Dates and level words.</param>
    public DistrictStateBuilder History(string area, params (string Date, string Level)[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        writer.History(area, entries);
        return this;
    }

    /// <summary>Sets the level that the district aims at in an area.</summary>
    /// <param name="area">The area's id.</param>
    /// <param name="level">The level word.</param>
    public DistrictStateBuilder Target(string area, string level)
    {
        BuiltPlaces.RequireId(area, nameof(area));
        draft.Targets.Add(new TargetState(area, places.Text(level)));
        return this;
    }

    /// <summary>Says where a practice stands; replaces what was said of it before.</summary>
    /// <param name="id">The practice's id.</param>
    /// <param name="status">The status word; null when only dates are known.</param>
    /// <param name="started">When it began.</param>
    /// <param name="inPlaceSince">Since when it is in place.</param>
    /// <param name="stoppedOn">When it was given up.</param>
    /// <param name="plannedStart">When it is meant to begin.</param>
    /// <param name="coverage">How much of the district it reaches, a percentage.</param>
    /// <param name="ledBy">Who carries it: an actor word.</param>
    /// <param name="expected">How long it is expected to take, a duration.</param>
    public DistrictStateBuilder Practice(
        string id,
        string? status,
        string? started = null,
        string? inPlaceSince = null,
        string? stoppedOn = null,
        string? plannedStart = null,
        string? coverage = null,
        string? ledBy = null,
        string? expected = null)
    {
        writer.Practice(id, status, started, inPlaceSince, stoppedOn, plannedStart, coverage, ledBy, expected);
        return this;
    }

    /// <summary>Adds a reading.</summary>
    /// <param name="of">The indicator's id.</param>
    /// <param name="value">What was told.</param>
    /// <param name="from">The role that told; null means the indicator's first role.</param>
    /// <param name="date">When.</param>
    /// <param name="method">The method's id.</param>
    /// <param name="responses">How many answered, 0 or more.</param>
    /// <param name="invited">How many were asked, 0 or more.</param>
    /// <param name="margin">Half the width of the stated uncertainty, in the value's unit.</param>
    public DistrictStateBuilder Reading(
        string of,
        string value,
        string? from = null,
        string? date = null,
        string? method = null,
        int? responses = null,
        int? invited = null,
        string? margin = null)
    {
        writer.Reading(of, value, from, date, method, responses, invited, margin);
        return this;
    }

    /// <summary>Says how a tension stands.</summary>
    /// <param name="id">The tension's id.</param>
    /// <param name="lean">0 for the first pole to 100 for the second.</param>
    /// <param name="named">Whether the competing goods were named.</param>
    /// <param name="anchoredTo">What the chosen path is anchored to.</param>
    public DistrictStateBuilder Tension(string id, int? lean = null, bool? named = null, string? anchoredTo = null)
    {
        BuiltPlaces.RequireId(id, nameof(id));
        var place = places.Next();
        draft.Tensions.Add(new TensionState(
            id,
            lean is { } number ? new StatedText(BuiltPlaces.Number(number), place) : null,
            named is { } known ? new StatedText(known ? "yes" : "no", place) : null,
            anchoredTo is null ? null : new StatedText(anchoredTo, place),
            place));
        return this;
    }

    /// <summary>Adds a school.</summary>
    /// <param name="id">The school's id, unique in the district.</param>
    /// <param name="describe">Says what is known of the school.</param>
    public DistrictStateBuilder School(string id, Action<SchoolStateBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        var school = new SchoolStateBuilder(id, places);
        describe(school);
        draft.Schools.Add(school.Build());
        return this;
    }

    /// <summary>Adds a finding that the district has decided to live with.</summary>
    /// <param name="finding">The id of a rule or order constraint.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decided; an office, not a person's address.</param>
    /// <param name="until">The last day it holds; null means without end.</param>
    public DistrictStateBuilder Waiver(string finding, string reason, string? by = null, string? until = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var text = places.Text(finding);
        draft.Waivers.Add(new WaiverState(text, reason, by, until is null ? null : places.DateThatCame(until, nameof(until)), text.Place));
        return this;
    }

    /// <summary>Adds a capacity.</summary>
    /// <param name="resource">The resource's id.</param>
    /// <param name="amount">How much of it there is in the resource's own period; 0 or more.</param>
    public DistrictStateBuilder Capacity(string resource, decimal amount)
    {
        BuiltPlaces.RequireId(resource, nameof(resource));
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        draft.Capacity.Add(new ProfileState(resource, places.Text(BuiltPlaces.Number(amount))));
        return this;
    }

    /// <summary>Adds a start that has been promised.</summary>
    /// <param name="practice">The practice's id.</param>
    /// <param name="starts">When it starts.</param>
    public DistrictStateBuilder Commitment(string practice, string starts)
    {
        var text = places.Text(practice);
        draft.Commitments.Add(new CommitmentState(text, places.DateThatCame(starts, nameof(starts)), text.Place));
        return this;
    }

    /// <summary>Adds something that the district wants to have reached.</summary>
    /// <param name="reach">A milestone in the language of conditions.</param>
    /// <param name="by">The last day.</param>
    public DistrictStateBuilder Goal(string reach, string by)
    {
        var text = places.Text(reach);
        draft.Goals.Add(new GoalState(text, places.DateThatCame(by, nameof(by)), text.Place));
        return this;
    }

    /// <summary>Sets the calendar on which a plan is laid out; terms and closed windows are added to it.</summary>
    /// <param name="start">The first day of the plan.</param>
    /// <param name="step">How finely the plan is laid out.</param>
    /// <param name="horizon">How far the plan reaches: a duration.</param>
    /// <param name="yearStarts">A day on which a year of capacity begins.</param>
    public DistrictStateBuilder Calendar(DateOnly? start = null, CalendarStep? step = null, string? horizon = null, DateOnly? yearStarts = null)
    {
        draft.Calendar = calendar.Begin(start, step, horizon, yearStarts);
        return this;
    }

    /// <summary>Adds a term to the calendar, oldest first.</summary>
    /// <param name="name">The name for people.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; not before <paramref name="from"/>.</param>
    public DistrictStateBuilder Term(string name, DateOnly from, DateOnly to)
    {
        draft.Calendar = calendar.WithTerm(draft.Calendar, name, from, to);
        return this;
    }

    /// <summary>Adds a closed window to the calendar.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; not before <paramref name="from"/>.</param>
    /// <param name="what">What is closed: <c>launches</c>, a resource's id; null means everything.</param>
    /// <param name="because">Why, for people.</param>
    public DistrictStateBuilder Closed(DateOnly from, DateOnly to, string? what = null, string? because = null)
    {
        draft.Calendar = calendar.WithClosed(draft.Calendar, from, to, what, because);
        return this;
    }

    /// <summary>The state. The builder may be used on; what it built does not change.</summary>
    /// <exception cref="RoadmapProblemsException">What was said contradicts itself, as a district file might; lists everything.</exception>
    public DistrictState Build()
    {
        var state = draft.ToState();
        var problems = new ProblemCollector();
        DistrictShape.Check(state, problems);
        return problems.HasErrors ? throw new RoadmapProblemsException(problems.ToSorted()) : state;
    }
}
