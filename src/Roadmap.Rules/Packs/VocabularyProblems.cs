using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs;

/// <summary>The wording of every problem with a pack's words: levels, types, areas, indicators, tensions, sources, parameters.</summary>
internal static class VocabularyProblems
{
    private static readonly ProblemDescriptor TypeUnknown = new("RP3101", "unknown type", ProblemSeverity.Error);
    private static readonly ProblemDescriptor TypeWords = new("RP3102", "words of a type", ProblemSeverity.Error);
    private static readonly ProblemDescriptor TypeHere = new("RP3103", "type has no place here", ProblemSeverity.Error);
    private static readonly ProblemDescriptor LevelUnknown = new("RP3104", "unknown level", ProblemSeverity.Error);
    private static readonly ProblemDescriptor LevelUndescribed = new("RP3105", "level not described", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoLevels = new("RP3106", "no levels to describe", ProblemSeverity.Error);
    private static readonly ProblemDescriptor LevelList = new("RP3107", "levels", ProblemSeverity.Error);
    private static readonly ProblemDescriptor StageOrder = new("RP3108", "stages out of order", ProblemSeverity.Error);
    private static readonly ProblemDescriptor LowestGate = new("RP3109", "gate for the lowest level", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Poles = new("RP3110", "not two poles", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Sequence = new("RP3111", "sequence of areas", ProblemSeverity.Error);
    private static readonly ProblemDescriptor QuickLength = new("RP3112", "quick list too long", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadUrl = new("RP3113", "not a web address", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NobodyTells = new("RP3114", "nobody tells it", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Bounds = new("RP3115", "outside its bounds", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoBounds = new("RP3116", "bounds without an order", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoSize = new("RP3117", "moves-by without a size", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
    [
        TypeUnknown, TypeWords, TypeHere, LevelUnknown, LevelUndescribed, NoLevels, LevelList, StageOrder, LowestGate, Poles, Sequence, QuickLength, BadUrl,
        NobodyTells, Bounds, NoBounds, NoSize,
    ];

    internal static Problem UnknownType(SourcePlace place, string text, IEnumerable<string> types) =>
        new(TypeUnknown, place, $"\"{Shown.Of(text)}\" is not a type.", Spelling.DidYouMean(text, types) ?? $"It is one of {string.Join(", ", types)}.");

    internal static Problem TypeNeedsWords(SourcePlace place, string type) =>
        new(TypeWords, place, $"A {type} needs its words in brackets, at least two for a choice or scale.", $"Write {type} [first, second].");

    internal static Problem BadTypeWord(SourcePlace place, string word) =>
        new(TypeWords, place, $"\"{Shown.Of(word)}\" cannot be a word of a type: words are ids, and not one of not, or, and, known, never, stale.", IdText.Repair(word) is { } id && !string.Equals(id, word, StringComparison.Ordinal) ? $"Did you mean \"{id}\"?" : null);

    internal static Problem RepeatedTypeWord(SourcePlace place, string word) =>
        new(TypeWords, place, $"\"{word}\" stands in this type twice.", "Keep one of the two.");

    internal static Problem TooManyTypeWords(SourcePlace place, int most) =>
        new(TypeWords, place, Invariant($"This type has more than {most} words, the most a type can have."), "Group them.");

    internal static Problem YesNoChoice(SourcePlace place) =>
        new(TypeWords, place, "A choice between yes and no is a type of its own.", "Write yes-no.");

    internal static Problem TypeHasNoPlace(SourcePlace place, FactType type, string where) =>
        new(TypeHere, place, $"A value of type {type} has no place in {where}.", "Choose another type.");

    internal static Problem UnknownLevel(SourcePlace place, string text, IEnumerable<string> levels) =>
        new(LevelUnknown, place, $"\"{Shown.Of(text)}\" is not a level; the levels are {string.Join(", ", levels)}.", Spelling.DidYouMean(text, levels));

    internal static Problem LevelNotDescribed(SourcePlace place, string what, IEnumerable<string> levels) =>
        new(LevelUndescribed, place, $"{what} does not say what {Joined(levels)} looks like; without it two people cannot give the same level.", "Describe every level under \"looks-like\".");

    internal static Problem NoLevelsToDescribe(SourcePlace place, FactType type) =>
        new(NoLevels, place, $"\"looks-like\" describes levels, and this is of type {type}.", "Leave it out, or make the type level.");

    internal static Problem TooFewLevels(SourcePlace place) =>
        new(LevelList, place, "A pack has at least two levels.", "Write them lowest first: [absent, emerging, established].");

    internal static Problem TooManyLevels(SourcePlace place, int most) =>
        new(LevelList, place, Invariant($"A pack has at most {most} levels."), "Drop some.");

    internal static Problem BadLevel(SourcePlace place, string word) =>
        new(LevelList, place, $"\"{Shown.Of(word)}\" cannot be a level: levels are ids and not words of the language.", IdText.Repair(word) is { } id && !string.Equals(id, word, StringComparison.Ordinal) ? $"Did you mean \"{id}\"?" : null);

    internal static Problem RepeatedLevel(SourcePlace place, string word, SourcePlace first) =>
        new(LevelList, place, $"The level \"{word}\" stands in the list twice.", "Keep one of the two.", first);

    internal static Problem StagesOutOfOrder(SourcePlace place, string stage, string before, SourcePlace beforePlace) =>
        new(StageOrder, place, $"The stage \"{stage}\" does not begin later than \"{before}\".", "Write the stages youngest first, each with a longer duration.", beforePlace);

    internal static Problem FirstStageLate(SourcePlace place, string stage) =>
        new(StageOrder, place, $"The first stage \"{stage}\" begins only after the program has, so the time before it has no name.", "Give it 0 years.");

    internal static Problem GateForLowest(SourcePlace place, string level) =>
        new(LowestGate, place, $"\"{level}\" is the lowest level and needs no condition.", "Leave it out.");

    internal static Problem NotTwoPoles(SourcePlace place, int count) =>
        new(Poles, place, Invariant($"A tension has two poles; here are {count}."), "Write each pole's id with what it is good for.");

    internal static Problem PlacedTwice(SourcePlace place, string area, SourcePlace first) =>
        new(Sequence, place, $"The area \"{area}\" stands in the sequence twice.", "Keep one of the two.", first);

    internal static Problem NotAnArea(SourcePlace place) =>
        new(Sequence, place, "An item of a sequence is an area, or a list of areas that come together.", "Write [[leadership, community-engagement], technology].");

    internal static Problem QuickTooLong(SourcePlace place, int most) =>
        new(QuickLength, place, Invariant($"The quick list holds more than {most} indicators; a list that long is not quick."), "Keep the ones that decide most.");

    internal static Problem NotAnAddress(SourcePlace place, string text) =>
        new(BadUrl, place, $"\"{Shown.Of(text)}\" is not an http or https address.", "Write it out with https://.");

    internal static Problem Nobody(SourcePlace place) =>
        new(NobodyTells, place, "An indicator needs at least one role that can tell it.", "List roles under \"from\", the most authoritative first.");

    internal static Problem OutsideBounds(SourcePlace place, string text, string bound, string limit) =>
        new(Bounds, place, $"{text} is {bound} {limit}.", "Mend the default or the bounds.");

    internal static Problem BoundsWithoutOrder(SourcePlace place, FactType type) =>
        new(NoBounds, place, $"A parameter of type {type} has no smallest or largest value.", "Leave \"min\" and \"max\" out.");

    internal static Problem MovesByWithoutSize(SourcePlace place, FactType type) =>
        new(NoSize, place, $"Values of type {type} do not move by amounts.", "Leave \"moves-by\" out.");

    private static string Joined(IEnumerable<string> levels) => string.Join(" or ", levels);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
