using System.Globalization;
using Roadmap.Engine.Planning.Selecting;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Conflicts;

/// <summary>The wording of conflicts and of ways out of them.</summary>
internal static class ConflictWords
{
    internal static string Goal(string milestone, DateOnly by) => $"The goal of {milestone} by {PlanWords.Day(by)}.";

    internal static string Pin(string title, TaskPin pin) =>
        pin.Place is null ? $"The start of {PlanWords.Quoted(title)} in {pin.When}, as asked for." : $"The promised start of {PlanWords.Quoted(title)}, {pin.When}.";

    internal static string Capacity(Resource resource, long amount) => $"No more than {PlanWords.Amount(amount)} of {PlanWords.Lower(resource.Title)} {PlanWords.Per(resource.Per)}.";

    internal static string Closed(ClosedWindow window, string what) =>
        $"No start of {what} from {PlanWords.Day(window.From)} to {PlanWords.Day(window.To)}{(window.Because is null ? "" : $" ({window.Because})")}.";

    internal static string LaterGoal(string milestone, DateOnly by) => $"Let {milestone} come by {PlanWords.Day(by)}.";

    internal static string OtherStart(string title, DateOnly day) => $"Start {PlanWords.Quoted(title)} on {PlanWords.Day(day)}.";

    internal static string MoreCapacity(Resource resource, long amount, long was) =>
        $"Have {PlanWords.Amount(amount)} of {PlanWords.Lower(resource.Title)} {PlanWords.Per(resource.Per)} instead of {PlanWords.Amount(was)}.";

    internal static string Open(string what, ClosedWindow window) => $"Allow starts of {what} from {PlanWords.Day(window.From)} to {PlanWords.Day(window.To)}.";

    internal static string Lasts(string title, int periods, CalendarStep step) =>
        string.Create(CultureInfo.InvariantCulture, $"{PlanWords.Quoted(title)} takes {periods} {(step == CalendarStep.Term ? "term" : "month")}{(periods == 1 ? "" : "s")}.");

    internal static string Needs(string title, string milestone, CalendarDuration? tandem) =>
        $"{PlanWords.Quoted(title)} waits for {milestone}{(tandem is { } room ? $", which may trail it by {room}" : "")}.";

    internal static string NeedsRunning(string title, string milestone, DateOnly on) => $"{PlanWords.Quoted(title)} waits for {milestone}, which is under way and expected {PlanWords.Day(on)}.";

    internal static string Takes(string resource, DateOnly until, string occupants) => $"What is under way takes its share of {PlanWords.Lower(resource)} until {PlanWords.Day(until)}: {occupants}.";
}
