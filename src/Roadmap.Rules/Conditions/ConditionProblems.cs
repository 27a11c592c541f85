using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>The wording of every problem with how a leaf is written.</summary>
internal static class ConditionProblems
{
    private static readonly ProblemDescriptor ForeignSign = new("RP1001", "unexpected character", ProblemSeverity.Error);
    private static readonly ProblemDescriptor ForeignWord = new("RP1002", "operator of another language", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Unfinished = new("RP1003", "something is missing", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Trailing = new("RP1004", "text after the condition", ProblemSeverity.Error);
    private static readonly ProblemDescriptor TooLong = new("RP1005", "condition too long", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadDate = new("RP1006", "not a date", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadDuration = new("RP1007", "not a duration", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadNumber = new("RP1008", "not a number", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Joined = new("RP1009", "two conditions in one", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadJoiner = new("RP1010", "wrong word between words", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadOrder = new("RP1011", "words in another order", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Subjectless = new("RP1013", "no subject", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Loose = new("RP1014", "space inside a name", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Predicateless = new("RP1015", "not a comparison", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Superfluous = new("RP1016", "one word too many", ProblemSeverity.Error);
    private static readonly ProblemDescriptor MisplacedNot = new("RP1017", "not in the wrong place", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadOffset = new("RP1018", "sum of two facts", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Empty = new("RP1019", "empty condition", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
    [
        ForeignSign, ForeignWord, Unfinished, Trailing, TooLong, BadDate, BadDuration, BadNumber, Joined, BadJoiner, BadOrder, Subjectless, Loose,
        Predicateless, Superfluous, MisplacedNot, BadOffset, Empty,
    ];

    internal static Problem ForeignCharacter(SourcePlace place, string text) => text switch
    {
        "," or ";" => new(ForeignSign, place, $"A condition has no \"{Shortened(text)}\".", "Write each condition as an item of its own, and \"or\" between words."),
        "[" or "]" or "{" or "}" => new(ForeignSign, place, $"A condition has no \"{Shortened(text)}\".", "Write words with \"or\" between them."),
        "&&" or "&" => new(ForeignSign, place, $"A condition has no \"{Shortened(text)}\".", "Write each condition as an item of its own; a list means all of them."),
        "||" or "|" => new(ForeignSign, place, $"A condition has no \"{Shortened(text)}\".", "Write each condition as an item of its own under \"any:\"."),
        "!" => new(ForeignSign, place, "A condition has no \"!\".", "Write \"is not\" before a word, or put the condition under \"none:\"."),
        "$" => new(ForeignSign, place, "The name of a parameter must follow \"$\" directly.", null),
        "%" => new(ForeignSign, place, "A \"%\" must follow a number directly.", null),
        "*" or "/" => new(ForeignSign, place, $"A condition has no \"{Shortened(text)}\".", "Only a number can be added with \"+\" or taken away with \"-\"."),
        "#" => new(ForeignSign, place, "A condition has no \"#\".", "Write notes on a line of their own."),
        ":" => new(ForeignSign, place, "A condition has no \":\".", "Write \"is\" before a word and a sign such as >= before a number."),
        "(" or ")" => new(ForeignSign, place, "A condition has brackets only in \"reached(level)\".", "Group conditions in lists under \"all:\" and \"any:\"."),
        _ => new(ForeignSign, place, $"A condition has no \"{Shortened(text)}\".", null),
    };

    internal static Problem ForeignOperator(SourcePlace place, string text, string corrected) => text switch
    {
        "%" => new(ForeignWord, place, "There is no space between a number and its \"%\".", DidYouMean(corrected)),
        "," => new(ForeignWord, place, "A number has no comma.", DidYouMean(corrected)),
        "\"" or "'" or "“" or "”" or "‘" or "’" => new(ForeignWord, place, "Words have no quotation marks.", DidYouMean(corrected)),
        _ => new(ForeignWord, place, $"\"{Shortened(text)}\" is written differently here.", DidYouMean(corrected)),
    };

    internal static Problem Incomplete(SourcePlace place, string missing, string before) =>
        new(Unfinished, place, $"After \"{Shortened(before)}\" there should be {missing}.");

    internal static Problem NoOf(SourcePlace place, string? corrected) =>
        new(Unfinished, place, "After \"within\" and a duration there should be \"of\" and a date.", DidYouMean(corrected));

    internal static Problem NoUnit(SourcePlace place, string number) =>
        new(BadDuration, place, $"After \"{Shortened(number)}\" there should be days, weeks, months or years.");

    internal static Problem UnknownUnit(SourcePlace place, string unit) =>
        new(BadDuration, place, $"\"{Shortened(unit)}\" is not a unit of time.", Spelling.DidYouMean(unit, ["days", "weeks", "months", "years"]) ?? "Write days, weeks, months or years.");

    internal static Problem BrokenDuration(SourcePlace place, string number) =>
        new(BadDuration, place, $"A duration is a whole number, not {Shortened(number)}.", "Write it in a smaller unit: \"18 months\", \"6 weeks\".");

    internal static Problem LongDuration(SourcePlace place, string text) =>
        new(BadDuration, place, $"\"{Shortened(text)}\" is longer than 9,999 years.");

    internal static Problem NotADuration(SourcePlace place, string text, string? corrected) =>
        new(BadDuration, place, $"\"{Shortened(text)}\" is not a duration.", DidYouMean(corrected) ?? "Write a whole number and days, weeks, months or years: \"6 months\".");

    internal static Problem NotADate(SourcePlace place, string text, string? iso) =>
        new(BadDate, place, $"\"{Shortened(text)}\" is not a date.", DidYouMean(iso) ?? "Write a year, a month or a day: 2014, 2014-08, 2014-08-20.");

    internal static Problem Today(SourcePlace place, string text, string corrected) =>
        new(BadDate, place, $"\"{Shortened(text)}\" would change from day to day; conditions are judged from the as-of date.", DidYouMean(corrected));

    internal static Problem NotANumber(SourcePlace place, string text) =>
        new(BadNumber, place, $"\"{Shortened(text)}\" is not a number that can be held.", "Numbers have at most 6 decimal places and are at most 1,000,000,000,000.");

    internal static Problem TrailingText(SourcePlace place, string text) =>
        new(Trailing, place, $"The condition is complete before \"{Shortened(text)}\".", "Write one comparison in each item.");

    internal static Problem AfterSubject(SourcePlace place, string subject) =>
        new(Trailing, place, $"Only a subject belongs here; it ends with \"{Shortened(subject)}\".");

    internal static Problem JoinedLeaves(SourcePlace place, string key) =>
        new(Joined, place, "An item holds one comparison.", $"Write each comparison as an item of its own under \"{key}:\".");

    internal static Problem LeadingNot(SourcePlace place) =>
        new(MisplacedNot, place, "\"not\" only follows \"is\".", "Put the condition in a list under \"none:\".");

    internal static Problem NotOnly(SourcePlace place) =>
        new(MisplacedNot, place, "\"is only\" has no \"not\".", "Put the condition in a list under \"none:\".");

    internal static Problem NegatedPredicate(SourcePlace place, string next) =>
        new(MisplacedNot, place, $"\"is not\" does not go with \"{Shortened(next)}\".", "Turn the comparison around, or put it in a list under \"none:\".");

    internal static Problem SuperfluousIs(SourcePlace place, string next, string corrected) =>
        new(Superfluous, place, $"\"{Shortened(next)}\" needs no \"is\" before it.", DidYouMean(corrected));

    internal static Problem WrongJoiner(SourcePlace place, string used, string joiner, string corrected) =>
        new(BadJoiner, place, $"Between these words there should be \"{joiner}\", not \"{Shortened(used)}\".", DidYouMean(corrected));

    internal static Problem LateDistance(SourcePlace place, string corrected) =>
        new(BadOrder, place, "The duration stands before \"before\" or \"after\".", DidYouMean(corrected));

    internal static Problem NoSubject(SourcePlace place, string text, string? corrected = null) =>
        new(Subjectless, place, $"A condition begins with what it is about, not with \"{Shortened(text)}\".", DidYouMean(corrected));

    internal static Problem LooseSpace(SourcePlace place, string corrected) =>
        new(Loose, place, "There is no space inside a name.", DidYouMean(corrected));

    internal static Problem NoPredicate(SourcePlace place, string text, string? corrected) =>
        new(
            Predicateless,
            place,
            $"\"{Shortened(text)}\" is no comparison.",
            DidYouMean(corrected) ?? "After the subject there should be is, a sign such as >=, between, includes, lacks, before, after, within, older than or newer than.");

    internal static Problem OffsetOfSubject(SourcePlace place, string text) =>
        new(BadOffset, place, $"Only a number or a parameter can be added or taken away, not \"{Shortened(text)}\".");

    internal static Problem EmptyLeaf(SourcePlace place) =>
        new(Empty, place, "There is no condition here.", "Write a condition or take the item out.");

    internal static Problem LongLeaf(SourcePlace place, int most) =>
        new(TooLong, place, string.Create(CultureInfo.InvariantCulture, $"A condition has at most {most:N0} characters."), "Write several shorter ones.");

    /// <summary>Long stretches would bury the sentence around them.</summary>
    internal static string Shortened(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "...");

    internal static string? DidYouMean(string? corrected) => corrected is null || corrected.Length > 300 ? null : $"Did you mean \"{corrected}\"?";
}
