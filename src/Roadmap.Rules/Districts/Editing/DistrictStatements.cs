using System.Globalization;

namespace Roadmap.Rules.Districts.Editing;

/// <summary>Everything that a state says, a line for each statement, without the places: equal lines are equal states.</summary>
internal static class DistrictStatements
{
    internal static IEnumerable<string> Of(DistrictState state) =>
    [
        $"id {state.Id}",
        $"name {state.Name}",
        string.Create(CultureInfo.InvariantCulture, $"as-of {state.AsOf:yyyy-MM-dd}"),
        $"program {Date(state.ProgramStarted)}",
        .. state.Profile.Select(entry => $"profile {entry.Id} {Text(entry.Value)}"),
        .. Statements("district", state.Areas, state.Practices, state.Readings),
        .. state.Targets.Select(target => $"target {target.Area} {Text(target.Level)}"),
        .. state.Tensions.Select(tension => $"tension {tension.Id} {Text(tension.Lean)} {Text(tension.Named)} {Text(tension.AnchoredTo)}"),
        .. state.Schools.SelectMany(School),
        .. state.Waivers.Select(waiver => $"waiver {Text(waiver.Finding)} {waiver.Reason} by {waiver.By} until {Date(waiver.Until)}"),
        .. state.Capacity.Select(entry => $"capacity {entry.Id} {Text(entry.Value)}"),
        .. Calendar(state.Calendar),
        .. state.Commitments.Select(commitment => $"commitment {Text(commitment.Practice)} {Date(commitment.Starts)}"),
        .. state.Goals.Select(goal => $"goal {Text(goal.Reach)} {Date(goal.By)}"),
    ];

    private static IEnumerable<string> School(SchoolState school) =>
        Statements(school.Id, school.Areas, school.Practices, school.Readings).Prepend($"school {school.Id} {school.Name}");

    private static IEnumerable<string> Statements(string of, IEnumerable<AreaState> areas, IEnumerable<PracticeState> practices, IEnumerable<Reading> readings) =>
    [
        .. areas.Select(area => $"{of} area {area.Id} {Text(area.Level)} {string.Join(", ", area.History.Select(entry => $"{Date(entry.Date)} {Text(entry.Level)}"))}"),
        .. practices.Select(practice => $"{of} practice {practice.Id} {Text(practice.Status)} {Date(practice.Started)} {Date(practice.InPlaceSince)} {Date(practice.StoppedOn)} {Date(practice.PlannedStart)} {Text(practice.Coverage)} {Text(practice.LedBy)} {Text(practice.Expected)}"),
        .. readings.Select(reading => $"{of} reading {Text(reading.Of)} {Text(reading.From)} {Text(reading.Value)} {Text(reading.Method)} {Date(reading.Date)} {Text(reading.Responses)} {Text(reading.Invited)} {Text(reading.Margin)}"),
    ];

    private static IEnumerable<string> Calendar(CalendarState? calendar) => calendar is null ? [] :
    [
        string.Create(CultureInfo.InvariantCulture, $"calendar {calendar.Start:yyyy-MM-dd} {calendar.Step} {calendar.Horizon}"),
        .. calendar.Terms.Select(term => string.Create(CultureInfo.InvariantCulture, $"term {term.Name} {term.From:yyyy-MM-dd} {term.To:yyyy-MM-dd}")),
        .. calendar.Closed.Select(closed => string.Create(CultureInfo.InvariantCulture, $"closed {closed.From:yyyy-MM-dd} {closed.To:yyyy-MM-dd} {Text(closed.For)} {closed.Because}")),
    ];

    private static string Text(StatedText? stated) => stated is null ? "-" : $"\"{stated.Text}\"";

    private static string Date(StatedDate? stated) => stated is null ? "-" : stated.Date?.ToString() ?? "never";
}
