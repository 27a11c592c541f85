using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Checking;

/// <summary>The wording of every problem with what a plan is to be made from.</summary>
internal static class PlanProblems
{
    private static readonly ProblemDescriptor Terms = new("RP5601", "no terms to plan on", ProblemSeverity.Error);
    private static readonly ProblemDescriptor TermTwice = new("RP5602", "two terms of one name", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Horizon = new("RP5603", "horizon out of range", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Start = new("RP5604", "start out of range", ProblemSeverity.Error);
    private static readonly ProblemDescriptor PinPast = new("RP5605", "promise not kept", ProblemSeverity.Warning);
    private static readonly ProblemDescriptor PinBehind = new("RP5606", "promised for later", ProblemSeverity.Warning);
    private static readonly ProblemDescriptor GoalPast = new("RP5607", "goal of the past", ProblemSeverity.Warning);
    private static readonly ProblemDescriptor PinPractice = new("RP5608", "no such practice to place", ProblemSeverity.Error);
    private static readonly ProblemDescriptor PinWhen = new("RP5609", "no such time in the plan", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
        [Terms, TermTwice, Horizon, Start, PinPast, PinBehind, GoalPast, PinPractice, PinWhen];

    internal static Problem NoTerms(SourcePlace place) =>
        new(Terms, place, "The calendar counts in terms and names none.", "Write the terms below \"terms:\", or \"step: month\".");

    internal static Problem NoTermsLeft(SourcePlace place, DateOnly start) =>
        new(Terms, place, $"The calendar counts in terms, and none of them begins on or after {PlanWords.Day(start)}, where the plan begins.", "Add the coming terms.");

    internal static Problem TermNamedTwice(SourcePlace place, string name, SourcePlace first) =>
        new(TermTwice, place, $"Two terms are called \"{name}\".", "Give each term a name of its own: Fall 2026, Spring 2027.", first);

    internal static Problem HorizonOutOfRange(SourcePlace place, CalendarDuration horizon, int mostYears) =>
        new(Horizon, place, $"The horizon is {horizon}; a plan reaches at least a month and at most {mostYears} years.");

    internal static Problem StartOutOfRange(SourcePlace? place, DateOnly start, DateOnly asOf, int mostYears) =>
        new(Start, place, $"The plan begins on {PlanWords.Day(start)}, more than {mostYears} years from the as-of date {PlanWords.Day(asOf)}.");

    internal static Problem EndsBeforeAsOf(SourcePlace? place, DateOnly end, DateOnly asOf) =>
        new(Start, place, $"The plan ends on {PlanWords.Day(end)}, before the as-of date {PlanWords.Day(asOf)}, so nothing can be placed in it.", "Let it begin later or reach further.");

    internal static Problem PromiseInThePast(SourcePlace place, string practice, PartialDate starts, DateOnly from) =>
        new(PinPast, place, $"\"{practice}\" was promised for {starts} and has not begun; the plan places it from {PlanWords.Day(from)} on, as if nothing were promised.", "Promise a new date, or take the commitment out.");

    internal static Problem PromiseBehindThePlan(SourcePlace place, string practice, PartialDate starts, DateOnly end) =>
        new(PinBehind, place, $"\"{practice}\" is promised for {starts}, after the plan ends on {PlanWords.Day(end)}, so it is not in the plan.", "Give the plan a longer horizon to see it.");

    internal static Problem GoalInThePast(SourcePlace place, string reach, PartialDate by) =>
        new(GoalPast, place, $"\"{reach}\" was wanted by {by}, which is past, and is not reached.", "Set a new date, or take the goal out.");

    internal static Problem NoSuchPractice(string id, string? suggestion) => new(PinPractice, null, $"No practice is called \"{id}\".", suggestion);

    internal static Problem AlreadyBegun(string id, string how) => new(PinPractice, null, $"\"{id}\" is {how}, so there is no start to place.");

    internal static Problem NoSuchTime(string id, string when, string? suggestion) =>
        new(PinWhen, null, $"\"{when}\" for \"{id}\" is neither a date (2026-10-01, 2026-10, 2026) nor a term of the calendar.", suggestion);

    internal static Problem TimeOutsideThePlan(string id, string when, DateOnly from, DateOnly to) =>
        new(PinWhen, null, $"\"{when}\" for \"{id}\" lies outside of the plan, which has starts from {PlanWords.Day(from)} to {PlanWords.Day(to)}.");
}
