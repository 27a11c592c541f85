using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Planning.Calendars;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning;

/// <summary>The wording of everything that a plan says.</summary>
internal static class PlanWords
{
    private const int MostNamed = 6;

    internal static string StartsWithThePlan { get; } = "It starts as soon as the plan does.";

    internal static string StartsWhenPastIsOver(DateOnly asOf) => $"It starts as soon as it can after {Day(asOf)}, the day of the district file.";

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Quoted(string title) => $"“{title}”";

    /// <summary>Millionths as people write them: <c>0.5</c>, <c>40,000</c>.</summary>
    internal static string Amount(long millionths) => (millionths / 1_000_000m).ToString("#,0.######", CultureInfo.InvariantCulture);

    internal static string WaitsFor(string milestone, DateOnly on, OrderBinding binding, CalendarDuration? tandem) =>
        $"It waits for {milestone}, expected {Day(on)}{(tandem is { } room ? $", and may come up to {room} ahead of it" : "")}{(binding == OrderBinding.Advised ? " (advised)" : "")}.";

    internal static string WaitsForRunning(string milestone, DateOnly on, OrderBinding binding, CalendarDuration? tandem) =>
        $"It waits for {milestone}, which is under way and expected {Day(on)}{(tandem is { } room ? $"; it may come up to {room} ahead of it" : "")}{(binding == OrderBinding.Advised ? " (advised)" : "")}.";

    internal static string Closed(ClosedWindow window, string what) =>
        $"{what} closed from {Day(window.From)} to {Day(window.To)}{(window.Because is null ? "" : $": {window.Because}")}.";

    /// <summary>Why there is no room: what it takes, what there is, and who has it.</summary>
    internal static string NoRoom(string resource, string when, long wanted, long capacity, IReadOnlyCollection<(string Title, long Amount)> occupants) => occupants.Count == 0
        ? $"Not enough {Lower(resource)} in {when}: it takes {Amount(wanted)}, and there is {Amount(capacity)}."
        : $"Not enough {Lower(resource)} in {when}: it takes {Amount(wanted)}, and of {Amount(capacity)} {List([.. occupants.Select((one, i) => Takes(one.Title, one.Amount, i == 0))])}.";

    /// <summary>A title inside a sentence.</summary>
    internal static string Lower(string title) => title.Length > 1 && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;

    internal static string Takes(string title, long amount, bool isFirst) => $"{Quoted(title)}{(isFirst ? " takes" : "")} {Amount(amount)}";

    internal static string Promised(string when) => $"Its start is promised for {when}.";

    internal static string AskedFor(string when) => $"Its start was asked for in {when}.";

    internal static string KeptFromBefore(DateOnly was) => $"It stands where the earlier plan had it, {Day(was)}.";

    internal static string WaitsOnNobody(string milestone) => $"It waits on {milestone}: no practice raises it.";

    internal static string WaitsOnNobodyHere(string milestone) => $"It waits on {milestone}: no practice in this plan raises it.";

    internal static string WaitsOnLeftOut(string title) => $"It waits for {Quoted(title)}, which is not in the plan.";

    internal static string NotKnown(IEnumerable<string> cells) => $"Not known yet: {string.Join(", ", cells)}.";

    internal static string NeverFits(string resource, long wanted, long capacity, ResourcePeriod per) =>
        $"It takes {Amount(wanted)} of {resource}, and there is never more than {Amount(capacity)} {Per(per)}.";

    internal static string NothingLeft(string resource, long wanted, long capacity) =>
        $"It takes {Amount(wanted)} of {Lower(resource)}, and of {Amount(capacity)} not enough is left beside the steps that bring more.";

    internal static string Crowded() => "What it takes is never free for as long as it lasts.";

    internal static string BehindHorizon(DateOnly finish, DateOnly end) => $"It would be done by {Day(finish)}, and the plan ends on {Day(end)}.";

    internal static string WithheldButPromised(string because) => because.Length == 0 ? "The pack would hold it back." : $"The pack would hold it back: {because}";

    internal static string DoesNotApply { get; } = "By the pack it does not apply here; it is in the plan because its start is fixed.";

    internal static string UnmetButPromised(string milestone) => $"It should wait on {milestone}, and nothing in the plan brings that about; its start is fixed all the same.";

    internal static string NotKnownButPromised(IEnumerable<string> cells) => $"Its start is fixed although it is not known: {string.Join(", ", cells)}.";

    internal static string ConfirmFirst { get; } = "Nobody says whether it is there already: confirm that first.";

    internal static string LengthAssumed(string plateau) => $"Nobody says how long it takes; the plan counts {plateau}.";

    internal static string AgainstAdvice(string title) => $"It comes before {Quoted(title)}, against advice: what is promised and wanted leaves no other place.";

    internal static string NothingClears { get; } = "Nothing that would clear it is in the plan.";

    internal static string ClearsWith(IReadOnlyList<string> titles) => $"Expected when {List(titles)} {(titles.Count == 1 ? "is" : "are")} in place.";

    internal static string GoalReached(string milestone) => $"{milestone}: reached already.";

    internal static string GoalInConflict { get; } = "It cannot be kept together with the others of the conflict.";

    internal static string NoPlanForGoal { get; } = "There is no plan that could reach it yet.";

    internal static string GoalThrough(string milestone, IReadOnlyList<string> titles, DateOnly on) => $"{milestone}{(titles.Count == 0 ? "" : $" through {List(titles)}")}, {Day(on)}.";

    internal static string NothingLeadsTo(string milestone) => $"Nothing in the plan leads to {milestone}.";

    internal static string GoalLeftOut(string title, string because) => $"{Quoted(title)} is not in the plan. {because}";

    internal static string NewStep { get; } = "It was not in the earlier plan.";

    internal static string DayIsPast(DateOnly was) => $"{Day(was)} is past, and it has not begun.";

    internal static string OtherCalendar(DateOnly was) => $"No period of this calendar begins on {Day(was)}.";

    internal static string MovedWithOthers { get; } = "It makes room for other steps.";

    internal static string HasBegun(string? started) => started is null ? "It has begun." : $"It has begun ({started}).";

    internal static string NotNeeded { get; } = "It is in place, or no longer a step to take.";

    internal static string Per(ResourcePeriod per) => per switch
    {
        ResourcePeriod.Term => "at one time",
        ResourcePeriod.Year => "in a year",
        _ => "in all",
    };

    /// <summary>The first few and how many more: <c>a, b and c</c>.</summary>
    internal static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        <= MostNamed => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", items.Take(MostNamed))} and {items.Count - MostNamed} more"),
    };

    internal static string Year(DateOnly from, DateOnly to) => from.Year == to.Year
        ? from.Year.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{from.Year}-{to.Year % 100:00}");
}
