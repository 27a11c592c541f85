using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Districts;

/// <summary>The wording of every problem with the shape of a district file.</summary>
internal static class DistrictProblems
{
    private static readonly ProblemDescriptor NotADistrictFile = new("RP5001", "not a district file", ProblemSeverity.Error);
    private static readonly ProblemDescriptor ManyDistricts = new("RP5002", "several districts", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadId = new("RP5004", "not an id", ProblemSeverity.Error);
    private static readonly ProblemDescriptor AsOfDay = new("RP5005", "as-of is no day", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadDate = new("RP5006", "not a date", ProblemSeverity.Error);
    private static readonly ProblemDescriptor MisplacedNever = new("RP5007", "never is no answer", ProblemSeverity.Error);
    private static readonly ProblemDescriptor FutureDate = new("RP5008", "date after as-of", ProblemSeverity.Error);
    private static readonly ProblemDescriptor HistoryOrder = new("RP5009", "history out of order", ProblemSeverity.Error);
    private static readonly ProblemDescriptor HistoryEnd = new("RP5010", "history ends elsewhere", ProblemSeverity.Error);
    private static readonly ProblemDescriptor DatesOrder = new("RP5011", "dates out of order", ProblemSeverity.Error);
    private static readonly ProblemDescriptor StatusAgainstDate = new("RP5012", "status against date", ProblemSeverity.Error);
    private static readonly ProblemDescriptor UnknownWordDescriptor = new("RP5013", "unknown word", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadNumber = new("RP5014", "not a number", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NumberOutOfRange = new("RP5015", "number out of range", ProblemSeverity.Error);
    private static readonly ProblemDescriptor MoreAnswers = new("RP5016", "more answers than asked", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Twice = new("RP5017", "said twice", ProblemSeverity.Error);
    private static readonly ProblemDescriptor EmailDescriptor = new("RP5018", "personal address", ProblemSeverity.Warning);
    private static readonly ProblemDescriptor BadDuration = new("RP5019", "not a duration", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadTerms = new("RP5020", "days out of order", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadListItem = new("RP5021", "not a value", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
    [
        NotADistrictFile, ManyDistricts, BadId, AsOfDay, BadDate, MisplacedNever, FutureDate, HistoryOrder, HistoryEnd, DatesOrder,
        StatusAgainstDate, UnknownWordDescriptor, BadNumber, NumberOutOfRange, MoreAnswers, Twice, EmailDescriptor, BadDuration, BadTerms, BadListItem,
    ];

    internal static Problem NotADistrict(SourcePlace place, string kind) =>
        new(NotADistrictFile, place, $"This is a \"{kind}\" document.", "A district file begins with \"kind: district\".");

    internal static Problem KindMissing(SourcePlace place) =>
        new(NotADistrictFile, place, "The document does not say what it is.", "Begin it with \"kind: district\".");

    internal static Problem SeveralDistricts(SourcePlace place, SourcePlace first) =>
        new(ManyDistricts, place, "This file holds a second document; a district file holds one district.", "Give each district a file of its own.", first);

    internal static Problem NotAnId(SourcePlace place, string text) =>
        new(BadId, place, $"\"{text}\" is not an id: ids are lower-case words and digits joined by hyphens.", SuggestId(text));

    internal static Problem AsOfIsNoDay(SourcePlace place, string text) =>
        new(AsOfDay, place, $"\"{text}\" is not a full day, and every date of the file is judged from this one.", DaySuggestion(text) ?? "Write year, month and day: 2016-06-30.");

    internal static Problem NotADate(SourcePlace place, string text) =>
        new(BadDate, place, $"\"{text}\" is not a date.", DateSuggestion(text) ?? "Write 2014, 2014-08 or 2014-08-20.");

    internal static Problem NotADay(SourcePlace place, string text) =>
        new(BadDate, place, $"\"{text}\" is not a full day.", DaySuggestion(text) ?? "Write year, month and day: 2026-08-10.");

    internal static Problem NeverHere(SourcePlace place, string key) =>
        new(MisplacedNever, place, $"\"{key}\" cannot be never.", "Write a date, or leave the key out.");

    internal static Problem AfterAsOf(SourcePlace place, string what, PartialDate date, DateOnly asOf) =>
        new(FutureDate, place, $"{what} is {date}, after the as-of date {PartialDate.Of(asOf)}.", "Dates in the future belong to planned-start, until, calendar, commitments and goals.");

    internal static Problem HistoryGoesBack(SourcePlace place, PartialDate date, PartialDate previous, SourcePlace before) =>
        new(
            HistoryOrder,
            place,
            date == previous ? $"The history has two levels for {date}." : $"The history goes from {previous} back to {date}.",
            "Write it oldest first, one level for a day.",
            before);

    internal static Problem HistoryEndsElsewhere(SourcePlace place, string level, string last, SourcePlace lastPlace) =>
        new(HistoryEnd, place, $"The level is {level}, but the history ends in {last}.", "Add the last change to the history or mend the level.", lastPlace);

    internal static Problem DatesOutOfOrder(SourcePlace place, string later, PartialDate date, string earlier, PartialDate before, SourcePlace earlierPlace) =>
        new(DatesOrder, place, $"{later} {date} lies before {earlier} {before}.", "Mend one of the two dates.", earlierPlace);

    internal static Problem StatusDisagrees(SourcePlace place, string status, string key, SourcePlace statusPlace) =>
        new(StatusAgainstDate, place, $"The status is {status}, but {key} has a date.", "Mend the status or leave the date out.", statusPlace);

    internal static Problem NeverDisagrees(SourcePlace place, string status, string key, SourcePlace statusPlace) =>
        new(StatusAgainstDate, place, $"The status is {status}, but {key} is never.", "Mend the status or the date.", statusPlace);

    internal static Problem UnknownWord(SourcePlace place, string what, string word, IEnumerable<string> words) =>
        new(UnknownWordDescriptor, place, $"\"{word}\" is no {what}; it is one of {string.Join(", ", words)}.", Spelling.DidYouMean(word, words));

    internal static Problem NotANumber(SourcePlace place, string key, string text) =>
        new(BadNumber, place, $"\"{text}\" is not a number for {key}.", NumberSuggestion(text));

    internal static Problem NotAWholeNumber(SourcePlace place, string key, string text) =>
        new(BadNumber, place, $"\"{text}\" is not a whole number for {key}.", NumberSuggestion(text));

    internal static Problem PercentMissing(SourcePlace place, string key, string text) =>
        new(BadNumber, place, $"\"{text}\" is not a percentage for {key}.", "Write it with its sign: 35%.");

    internal static Problem OutOfRange(SourcePlace place, string key, string text, string range) =>
        new(NumberOutOfRange, place, $"{key} is {text}; it lies between {range}.", null);

    internal static Problem MoreResponses(SourcePlace place, string responses, string invited, SourcePlace invitedPlace) =>
        new(MoreAnswers, place, $"{responses} answered, but only {invited} were asked.", "Mend one of the two numbers.", invitedPlace);

    internal static Problem SaidTwice(SourcePlace place, string what, string id, SourcePlace first) =>
        new(Twice, place, $"The {what} \"{id}\" stands in this list twice.", "Keep one of the two.", first);

    internal static Problem EmailAddress(SourcePlace place) =>
        new(EmailDescriptor, place, "This is a personal e-mail address, and the file may travel.", "Name the office instead: \"curriculum office\".");

    internal static Problem NotADuration(SourcePlace place, string text) =>
        new(BadDuration, place, $"\"{text}\" is not a duration.", "Write a whole number and day, week, month or year: 36 months.");

    internal static Problem EndsBeforeItBegins(SourcePlace place, string what) =>
        new(BadTerms, place, $"{what} ends before it begins.", "Mend \"from\" or \"to\".");

    internal static Problem TermsOverlap(SourcePlace place, string name, string before, SourcePlace beforePlace) =>
        new(BadTerms, place, $"The term \"{name}\" begins before \"{before}\" has ended.", "Write the terms oldest first, without an overlap.", beforePlace);

    internal static Problem ListItem(SourcePlace place) =>
        new(BadListItem, place, "An item of a list of words is a single word.", "Write [teachers, students].");

    internal static Problem NotAValue(SourcePlace place) =>
        new(BadListItem, place, "A value is a word, a number, a date or a list of words, and here are keys.", "Write the value itself.");

    private static string? SuggestId(string text) => IdText.Repair(text) is { } id ? $"Did you mean \"{id}\"?" : null;

    private static string? DateSuggestion(string text) => DateText.Suggest(text) is { } date ? $"Write it as {date}." : null;

    private static string? DaySuggestion(string text) => DateText.Suggest(text) is { Length: 10 } day ? $"Write it as {day}." : null;

    private static string? NumberSuggestion(string text) =>
        text.Contains(',', StringComparison.Ordinal) && decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"Write it without commas: {number}.")
            : null;
}
