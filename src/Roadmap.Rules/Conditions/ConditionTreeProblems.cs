using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>The wording of every problem with lists, tree keys and counts.</summary>
internal static class ConditionTreeProblems
{
    private static readonly ProblemDescriptor BareLeaf = new("RP1101", "condition outside a list", ProblemSeverity.Error);
    private static readonly ProblemDescriptor EmptyList = new("RP1102", "empty list", ProblemSeverity.Error);
    private static readonly ProblemDescriptor UnknownKey = new("RP1103", "unknown key", ProblemSeverity.Error);
    private static readonly ProblemDescriptor ManyKeys = new("RP1104", "two keys in one item", ProblemSeverity.Error);
    private static readonly ProblemDescriptor TooDeep = new("RP1105", "conditions too deep", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoList = new("RP1106", "list expected", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NestedList = new("RP1107", "list inside a list", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoMapping = new("RP1111", "count without keys", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BoundCount = new("RP1112", "one bound expected", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadBound = new("RP1113", "not a bound", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoWhere = new("RP1114", "count without conditions", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadOf = new("RP1115", "count over nothing", ProblemSeverity.Error);
    private static readonly ProblemDescriptor SameItem = new("RP1116", "count inside itself", ProblemSeverity.Error);
    private static readonly ProblemDescriptor TooLarge = new("RP1117", "count too large", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Unreachable = new("RP1118", "bound out of reach", ProblemSeverity.Warning);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
    [
        BareLeaf, EmptyList, UnknownKey, ManyKeys, TooDeep, NoList, NestedList, NoMapping, BoundCount, BadBound, NoWhere, BadOf, SameItem, TooLarge,
        Unreachable,
    ];

    internal static Problem Bare(SourcePlace place, string leaf) =>
        new(BareLeaf, place, "Conditions stand in a list, even a single one.", $"Write \"[ {ConditionProblems.Shortened(leaf)} ]\".");

    internal static Problem Blank(SourcePlace place) => new(EmptyList, place, "There are no conditions here.", "Write at least one, or take the key out.");

    internal static Problem EmptySequence(SourcePlace place) => new(EmptyList, place, "The list is empty.", "Write at least one condition, or take the key out.");

    internal static Problem Key(SourcePlace place, string key, ImmutableArray<string> known) =>
        new(UnknownKey, place, $"\"{ConditionProblems.Shortened(key)}\" is not a key that can stand here.", Spelling.DidYouMean(key, known) ?? $"The keys are {string.Join(", ", known)}.");

    internal static Problem NoKey(SourcePlace place, ImmutableArray<string> known) =>
        new(UnknownKey, place, "There is no key here that holds conditions.", $"The keys are {string.Join(", ", known)}.");

    internal static Problem SecondKey(SourcePlace place, string key, string first) =>
        new(ManyKeys, place, $"\"{key}\" stands beside \"{first}\"; an item has one key.", "Write each as an item of its own in a list under \"all:\" or \"any:\".");

    internal static Problem Deep(SourcePlace place, int most) =>
        new(TooDeep, place, string.Create(CultureInfo.InvariantCulture, $"Conditions stand at most {most} deep."), "Move a part of it into a rule of its own and ask \"is firing\".");

    internal static Problem ListExpected(SourcePlace place, string key) =>
        new(NoList, place, $"\"{key}\" takes a list of conditions.", "Write each condition on a line of its own after \"- \".");

    internal static Problem ListInList(SourcePlace place) =>
        new(NestedList, place, "This list stands directly in another list.", "Write \"all:\" or \"any:\" before it, to say what it means.");

    internal static Problem CountMapping(SourcePlace place, string key, string example) =>
        new(NoMapping, place, $"\"{key}\" takes keys of its own.", $"Write it like this: {example}.");

    internal static Problem NoBound(SourcePlace place, string key, ImmutableArray<string> bounds) =>
        new(BoundCount, place, $"\"{key}\" does not say how many.", bounds.Length == 1 ? $"Add \"{bounds[0]}:\"." : $"Add one of {string.Join(", ", bounds)}.");

    internal static Problem SecondBound(SourcePlace place, string key, string first) =>
        new(BoundCount, place, $"\"{key}\" stands beside \"{first}\"; a count has one bound.", "Write two counts.");

    internal static Problem Bound(SourcePlace place, string text, bool allowsShare) =>
        new(
            BadBound,
            place,
            $"\"{ConditionProblems.Shortened(text)}\" is not a number of things.",
            Bounds(allowsShare));

    internal static Problem BoundShape(SourcePlace place, string key, bool allowsShare) =>
        new(BadBound, place, $"\"{key}\" takes a number of things.", Bounds(allowsShare));

    internal static Problem BoundParameter(SourcePlace place, string name, string value, bool allowsShare) =>
        new(
            BadBound,
            place,
            $"The parameter \"${name}\" is {value}; a bound is a whole number{(allowsShare ? " or a share up to 100%" : "")}.");

    internal static Problem NoTally(SourcePlace place, string key, ImmutableArray<string> tallies) =>
        new(UnknownKey, place, $"\"{key}\" cannot stand here.", $"A list of conditions is counted with {string.Join(", ", tallies)}.");

    internal static Problem Missing(SourcePlace place, string key, string missing) =>
        new(NoWhere, place, $"\"{key}\" has no \"{missing}\".", $"Add \"{missing}:\" with a list of conditions.");

    internal static Problem OfNothing(SourcePlace place, string key) =>
        new(BadOf, place, "\"of\" takes ids, an area, a type or \"key\".", $"To count over all {key}, take \"of\" out.");

    internal static Problem OfSchools(SourcePlace place) =>
        new(BadOf, place, "Schools are counted all together.", "Take \"of\" out and narrow the count in \"where\".");

    internal static Problem OfMeetsNothing(SourcePlace place, string text, string plural) =>
        new(BadOf, place, $"No {plural} belong to \"{text}\".");

    internal static Problem Inside(SourcePlace place, string key) =>
        new(SameItem, place, $"\"{key}\" stands inside another \"{key}\", so that the item's name would mean two things.", "Count inside a rule of its own and ask \"is firing\".");

    internal static Problem Large(SourcePlace place, int most) =>
        new(TooLarge, place, string.Create(CultureInfo.InvariantCulture, $"Counts inside counts come to more than {most:N0} comparisons here."), "Narrow them with \"of\", or split the condition.");

    internal static Problem OutOfReach(SourcePlace place, int total, string plural) =>
        new(Unreachable, place, string.Create(CultureInfo.InvariantCulture, $"There are only {total} {plural} to count."));

    private static string Bounds(bool allowsShare) =>
        allowsShare ? "Write a whole number, a share up to 100%, or a parameter: 3, 50%, $name." : "Write a whole number or a parameter: 3, $name.";
}
