using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions;

/// <summary>The wording of every problem with types: what compares with what, and how.</summary>
internal static class ConditionTypeProblems
{
    private static readonly ProblemDescriptor UnknownWord = new("RP2201", "unknown word", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Mismatch = new("RP2202", "types do not compare", ProblemSeverity.Error);
    private static readonly ProblemDescriptor WrongOperator = new("RP2203", "comparison not for this type", ProblemSeverity.Error);
    private static readonly ProblemDescriptor PercentSign = new("RP2204", "percent sign", ProblemSeverity.Error);
    private static readonly ProblemDescriptor WrongState = new("RP2205", "state of something else", ProblemSeverity.Error);
    private static readonly ProblemDescriptor MixedWords = new("RP2206", "words of two sorts", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoAt = new("RP2207", "no value on a day", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoOffset = new("RP2208", "nothing can be added", ProblemSeverity.Error);
    private static readonly ProblemDescriptor OutOfRange = new("RP2209", "out of range", ProblemSeverity.Error);
    private static readonly ProblemDescriptor WrongRange = new("RP2210", "ends the wrong way round", ProblemSeverity.Error);
    private static readonly ProblemDescriptor RoleEnd = new("RP2211", "lowest and highest", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoComparison = new("RP2212", "subject without comparison", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
        [UnknownWord, Mismatch, WrongOperator, PercentSign, WrongState, MixedWords, NoAt, NoOffset, OutOfRange, WrongRange, RoleEnd, NoComparison];

    internal static Problem Word(SourcePlace place, string word, FactType type, string? corrected) =>
        new(
            UnknownWord,
            place,
            $"{Named(type)} is never \"{ConditionProblems.Shortened(word)}\".",
            ConditionProblems.DidYouMean(corrected) ?? $"It is {FactText.Expected(type)}.");

    internal static Problem SetWord(SourcePlace place, string word, FactType type, string? nearest) =>
        new(
            UnknownWord,
            place,
            $"The set never holds \"{ConditionProblems.Shortened(word)}\".",
            nearest is null ? $"It holds {FactText.Expected(type)}." : $"Did you mean \"{nearest}\"?");

    internal static Problem Compare(SourcePlace place, string left, FactType leftType, string right, string rightType, string? corrected = null) =>
        new(
            Mismatch,
            place,
            $"\"{ConditionProblems.Shortened(left)}\" is {A(leftType)} and \"{ConditionProblems.Shortened(right)}\" is {rightType}; they do not compare.",
            ConditionProblems.DidYouMean(corrected));

    internal static Problem NotComparable(SourcePlace place, string left, FactType type, string right) =>
        new(
            Mismatch,
            place,
            $"\"{ConditionProblems.Shortened(left)}\" is {A(type)} and does not compare with \"{ConditionProblems.Shortened(right)}\".",
            $"Compare it with {FactText.Expected(type)}.");

    internal static Problem NotADate(SourcePlace place, string subject, FactType type, string? corrected) =>
        new(Mismatch, place, $"\"{ConditionProblems.Shortened(subject)}\" is {A(type)}, not a date.", ConditionProblems.DidYouMean(corrected));

    internal static Problem ParameterType(SourcePlace place, Parameter parameter, string expected) =>
        new(Mismatch, place, $"The parameter \"${parameter.Name}\" is {A(parameter.Type)}; here belongs {expected}.", null, parameter.Place);

    internal static Problem Operator(SourcePlace place, string sign, FactType type, string? corrected) =>
        new(WrongOperator, place, $"\"{sign}\" is not for {Plural(type)}; they take {Takes(type)}.", ConditionProblems.DidYouMean(corrected));

    internal static Problem NeedsPercent(SourcePlace place, string number, string corrected) =>
        new(PercentSign, place, $"A percentage has its sign: {number}%.", ConditionProblems.DidYouMean(corrected));

    internal static Problem NoPercent(SourcePlace place, string number, FactType type, string corrected) =>
        new(PercentSign, place, $"This is {A(type)}, not a percentage: {number}.", ConditionProblems.DidYouMean(corrected));

    internal static Problem State(SourcePlace place, string state, string subject, string owners, string? corrected) =>
        new(WrongState, place, $"Only {owners} can be {state}; \"{ConditionProblems.Shortened(subject)}\" cannot.", ConditionProblems.DidYouMean(corrected));

    internal static Problem StateOfFacet(SourcePlace place, string state, string subject, string corrected) =>
        new(WrongState, place, $"\"{state}\" is said of a subject, not of \"{ConditionProblems.Shortened(subject)}\".", ConditionProblems.DidYouMean(corrected));

    internal static Problem Mixed(SourcePlace place, string word) =>
        new(MixedWords, place, $"\"{ConditionProblems.Shortened(word)}\" cannot stand in a list with other words.", "Write each as an item of its own under \"any:\".");

    internal static Problem AtNotHere(SourcePlace place, string subject) =>
        new(NoAt, place, $"Only an area's level, a practice's status and what is told of an indicator are known for a day; \"{ConditionProblems.Shortened(subject)}\" is not.", "Leave out \"at\" and its date.");

    internal static Problem Offset(SourcePlace place, FactType type) =>
        new(NoOffset, place, $"Nothing can be added to {A(type)}.");

    internal static Problem WholeLevels(SourcePlace place, FactType type) =>
        new(NoOffset, place, $"To {A(type)} only whole steps can be added: 1, 2.");

    internal static Problem Range(SourcePlace place, string number, FactType type) =>
        new(OutOfRange, place, $"{number} is out of range for {A(type)}.", type.Kind == FactTypeKind.Percent ? "Percentages lie between 0% and 1000%." : "Counts are 0 or more; numbers are at most 1,000,000,000,000.");

    internal static Problem ManySteps(SourcePlace place, string text, FactType type) =>
        new(OutOfRange, place, string.Create(CultureInfo.InvariantCulture, $"\"{ConditionProblems.Shortened(text)}\" is more steps than {A(type)} has: {type.Words.Length - 1}."));

    internal static Problem NoSuchStep(SourcePlace place, string text, FactType type) =>
        new(OutOfRange, place, $"\"{ConditionProblems.Shortened(text)}\" is past the ends of {A(type)}.", $"It is {FactText.Expected(type)}.");

    internal static Problem EndsSwapped(SourcePlace place, string low, string high, string corrected) =>
        new(WrongRange, place, $"\"{low}\" is above \"{high}\", so that nothing lies between them.", ConditionProblems.DidYouMean(corrected));

    internal static Problem EndRight(SourcePlace place, string end) =>
        new(RoleEnd, place, $"\"{end}\" stands on the left side of a comparison only.", "Name a role, or ask for the \"spread\".");

    internal static Problem EndPredicate(SourcePlace place, string end) =>
        new(RoleEnd, place, $"\"{end}\" is compared with <, <=, > or >= only.", "Ask it in two conditions, or name a role.");

    internal static Problem EndValue(SourcePlace place, string end) =>
        new(RoleEnd, place, $"\"{end}\" is a way to compare over all roles, not a value.", "Name a role.");

    internal static Problem EndType(SourcePlace place, string end, string subject, FactType type) =>
        new(RoleEnd, place, $"\"{ConditionProblems.Shortened(subject)}\" is {A(type)}, which has no \"{end}\".", "Name a role.");

    internal static Problem SpreadRight(SourcePlace place, FactType type) =>
        new(RoleEnd, place, "A spread is compared with a number or a parameter.", $"Compare it with {(type.Kind == FactTypeKind.Percent ? "a percentage such as 20%" : "a number such as 2")}.");

    internal static Problem SpreadSteps(SourcePlace place, FactType type) =>
        new(RoleEnd, place, $"Two {Plural(type)} lie whole steps apart.", "Compare the spread with a whole number: 1, 2.");

    internal static Problem Missing(SourcePlace place, string subject, FactType type, string? corrected) =>
        new(NoComparison, place, $"\"{ConditionProblems.Shortened(subject)}\" is {A(type)} and needs a comparison; {Plural(type)} take {Takes(type)}.", ConditionProblems.DidYouMean(corrected));

    /// <summary>The type in a sentence: <c>a level</c>, <c>a yes-no value</c>.</summary>
    internal static string A(FactType type) => type.Kind switch
    {
        FactTypeKind.Level => "a level",
        FactTypeKind.Status => "a status",
        FactTypeKind.Percent => "a percentage",
        FactTypeKind.Count => "a count",
        FactTypeKind.Score => "a score",
        FactTypeKind.YesNo => "a yes-no value",
        FactTypeKind.Choice => "a choice",
        FactTypeKind.Scale => "a scale",
        FactTypeKind.Set => "a set",
        FactTypeKind.Date => "a date",
        FactTypeKind.Deadline => "a deadline",
        _ => "a duration",
    };

    private static string Named(FactType type) => string.Concat("A", A(type).AsSpan(1));

    private static string Plural(FactType type) => type.Kind switch
    {
        FactTypeKind.Status => "statuses",
        _ => A(type)[2..] + "s",
    };

    private static string Takes(FactType type) => type.Kind switch
    {
        FactTypeKind.Percent or FactTypeKind.Count or FactTypeKind.Score => "<, <=, >, >=, =, != and between",
        FactTypeKind.Level or FactTypeKind.Status or FactTypeKind.Scale => "<, <=, >, >=, between and is",
        FactTypeKind.Set => "includes, lacks and is only",
        FactTypeKind.Date or FactTypeKind.Deadline => "before, after, within, older than and newer than",
        _ => "is and is not",
    };
}
