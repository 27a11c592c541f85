using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>The wording of every problem with names: subjects, facets, roles, parameters, and where each may be asked.</summary>
internal static class ConditionNameProblems
{
    private static readonly ProblemDescriptor UnknownName = new("RP2102", "unknown name", ProblemSeverity.Error);
    private static readonly ProblemDescriptor UnknownFacet = new("RP2103", "unknown facet", ProblemSeverity.Error);
    private static readonly ProblemDescriptor SilentRole = new("RP2104", "role does not tell", ProblemSeverity.Error);
    private static readonly ProblemDescriptor UnknownParameter = new("RP2105", "unknown parameter", ProblemSeverity.Error);
    private static readonly ProblemDescriptor OutsideCount = new("RP2107", "item outside its count", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NotASubject = new("RP2108", "not a subject", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NeedsSegment = new("RP2109", "subject without a side", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NotHere = new("RP2110", "cannot be asked here", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoMeaningForItem = new("RP2111", "no meaning for an item", ProblemSeverity.Error);
    private static readonly ProblemDescriptor WrongOf = new("RP2112", "not of this kind", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
        [UnknownName, UnknownFacet, SilentRole, UnknownParameter, OutsideCount, NotASubject, NeedsSegment, NotHere, NoMeaningForItem, WrongOf];

    internal static Problem Unknown(SourcePlace place, string name, string? nearest, SourcePlace? related) =>
        new(UnknownName, place, $"Nothing is called \"{Short(name)}\".", nearest is null ? null : $"Did you mean \"{nearest}\"?", related);

    internal static Problem UnknownAttribute(SourcePlace place, string name, ImmutableArray<string> known) =>
        new(
            UnknownName,
            place,
            $"The profile has no attribute \"{Short(name)}\".",
            Spelling.DidYouMean(name, known) ?? (known.IsEmpty ? "No pack declares a profile." : $"It has {string.Join(", ", known)}."));

    internal static Problem Segment(SourcePlace place, string segment, string subject, string kind, ImmutableArray<string> known, string? corrected) =>
        new(
            UnknownFacet,
            place,
            $"The {kind} \"{Short(subject)}\" has no \"{Short(segment)}\".",
            ConditionProblems.DidYouMean(corrected) ?? Spelling.DidYouMean(segment, known) ?? $"It has {string.Join(", ", known)}.");

    internal static Problem ProgramSide(SourcePlace place, string segment, ImmutableArray<string> sides) =>
        new(UnknownFacet, place, $"The program has no \"{Short(segment)}\".", Spelling.DidYouMean(segment, sides) ?? $"It has {string.Join(", ", sides)}.");

    internal static Problem SegmentOfOther(SourcePlace place, string segment, string subject, string kind, string otherKinds) =>
        new(UnknownFacet, place, $"The {kind} \"{Short(subject)}\" has no \"{segment}\"; only {otherKinds} have.");

    internal static Problem NotOfType(SourcePlace place, string segment, string subject, string type) =>
        new(UnknownFacet, place, $"\"{Short(subject)}\" is {type} and has no \"{segment}\".");

    internal static Problem TooManySegments(SourcePlace place, string segment, string subject) =>
        new(UnknownFacet, place, $"\"{Short(subject)}\" is a value already; nothing more follows it, and \"{Short(segment)}\" does.");

    internal static Problem SecondRole(SourcePlace place, string role, string first) =>
        new(UnknownFacet, place, $"A value is told by one role; \"{role}\" follows \"{first}\".", "Write a condition for each role.");

    internal static Problem RoleAfterFacet(SourcePlace place, string role, string facet, string corrected) =>
        new(UnknownFacet, place, $"The role \"{role}\" stands before \"{facet}\".", ConditionProblems.DidYouMean(corrected));

    internal static Problem NoRoleBefore(SourcePlace place, string facet, string corrected) =>
        new(UnknownFacet, place, $"\"{facet}\" is over all roles and has no role before it.", ConditionProblems.DidYouMean(corrected));

    internal static Problem ReachedWithoutLevel(SourcePlace place, string corrected) =>
        new(UnknownFacet, place, "\"reached\" needs a level in brackets.", ConditionProblems.DidYouMean(corrected));

    internal static Problem UnknownLevel(SourcePlace place, string level, ImmutableArray<string> levels) =>
        new(UnknownFacet, place, $"\"{Short(level)}\" is not a level.", Spelling.DidYouMean(level, levels) ?? $"The levels are {string.Join(", ", levels)}.");

    internal static Problem RoleDoesNotTell(SourcePlace place, string role, string indicator, ImmutableArray<string> from, SourcePlace related) =>
        new(SilentRole, place, $"\"{indicator}\" is not told by {role}.", $"It is told by {string.Join(", ", from)}.", related);

    internal static Problem Parameter(SourcePlace place, string name, IEnumerable<string> known) =>
        new(UnknownParameter, place, $"There is no parameter \"${Short(name)}\".", Spelling.Nearest(name, known) is { } nearest ? $"Did you mean \"${nearest}\"?" : "Declare it under \"parameters:\".");

    internal static Problem ItemOutside(SourcePlace place, string item) =>
        new(OutsideCount, place, $"\"{item}\" stands for one of them only inside the \"where\" of a count over {(item is "school" ? "schools" : item + "s")}.", "Name the one you mean.");

    internal static Problem School(SourcePlace place) =>
        new(OutsideCount, place, "\"school\" itself has no value.", "Inside a count over schools every area, indicator and practice means the school's own; name it.");

    internal static Problem IsRole(SourcePlace place, string role, string? example) =>
        new(NotASubject, place, $"\"{role}\" is a role; a role tells an indicator.", example is null ? null : $"Write the indicator before it: \"{example}\".");

    internal static Problem IsWord(SourcePlace place, string word, string what) =>
        new(NotASubject, place, $"\"{word}\" is {what}, not something that a condition can be about.");

    internal static Problem IsRule(SourcePlace place, string rule) =>
        new(NotASubject, place, $"\"{rule}\" is a rule; of a rule only \"is firing\" or \"is not firing\" can be said.", null);

    internal static Problem RuleFires(SourcePlace place, string rule, string corrected) =>
        new(NotASubject, place, $"\"{rule}\" is a rule; of a rule only \"is firing\" or \"is not firing\" can be said.", ConditionProblems.DidYouMean(corrected));

    internal static Problem AsOfFirst(SourcePlace place) =>
        new(NotASubject, place, "\"as-of\" is the date from which everything is judged; it stands on the right side of a date comparison.");

    internal static Problem SideNeeded(SourcePlace place, string name, ImmutableArray<string> sides) =>
        new(NeedsSegment, place, $"\"{name}\" alone has no value.", sides.IsEmpty ? null : $"Ask one of {string.Join(", ", sides.Select(side => $"{name}.{side}"))}.");

    internal static Problem FiringNotHere(SourcePlace place, bool inSchools) =>
        new(NotHere, place, inSchools ? "A rule fires for a district, not for one school." : "Whether a rule fires cannot be asked here, because rules build on this.", inSchools ? "Ask it beside the count." : null);

    internal static Problem OrdersNotHere(SourcePlace place, bool inSchools) =>
        new(NotHere, place, inSchools ? "Order is kept or not by a district, not by one school." : "The status of an order cannot be asked here, because orders build on this.", inSchools ? "Ask it beside the count." : null);

    internal static Problem SchoolsNotHere(SourcePlace place, bool inSchools) =>
        new(NotHere, place, inSchools ? "Schools cannot be counted inside a count of schools." : "Schools cannot be counted here.");

    internal static Problem TensionNotHere(SourcePlace place, string tension) =>
        new(NotHere, place, $"\"{tension}\" is a tension of the district; a school has none of its own.", "Ask it beside the count.");

    internal static Problem SpreadNotHere(SourcePlace place) =>
        new(NotHere, place, "\"school-spread\" compares schools; one school has none.", "Ask it beside the count.");

    internal static Problem NoMeaning(SourcePlace place, string item, string id, string message) =>
        new(NoMeaningForItem, place, $"For the {item} \"{id}\" this has no meaning: {message}", $"Narrow the count with \"of:\", so that it runs only over {item}s for which it has.");

    internal static Problem OfUnknown(SourcePlace place, string text, string plural, string? nearest) =>
        new(UnknownName, place, $"No {plural} are called \"{Short(text)}\".", nearest is null ? null : $"Did you mean \"{nearest}\"?");

    internal static Problem OfOtherKind(SourcePlace place, string text, string kind, string plural, SourcePlace related) =>
        new(WrongOf, place, $"\"{Short(text)}\" is {kind}; here belong {plural}.", null, related);

    private static string Short(string text) => ConditionProblems.Shortened(text);
}
