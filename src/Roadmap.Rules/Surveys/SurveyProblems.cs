using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Surveys;

/// <summary>The wording of every problem with a survey map.</summary>
internal static class SurveyProblems
{
    private static readonly ProblemDescriptor OtherKind = new("RP7001", "not a survey map", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NumberExpected = new("RP7002", "number expected", ProblemSeverity.Error);
    private static readonly ProblemDescriptor OtherWord = new("RP7003", "unknown word in a map", ProblemSeverity.Error);
    private static readonly ProblemDescriptor OneCount = new("RP7004", "a share counts one thing", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NotOfThisTake = new("RP7005", "key of another take", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoAnswers = new("RP7006", "unknown list of answers", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadFormat = new("RP7007", "not a form of dates", ProblemSeverity.Error);
    private static readonly ProblemDescriptor SameText = new("RP7008", "text stands twice", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NotInPack = new("RP7009", "not in the pack", ProblemSeverity.Error);
    private static readonly ProblemDescriptor OtherType = new("RP7010", "value of another type", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Nothing = new("RP7011", "nothing to read", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
        [OtherKind, NumberExpected, OtherWord, OneCount, NotOfThisTake, NoAnswers, BadFormat, SameText, NotInPack, OtherType, Nothing];

    internal static Problem NotAMap(SourcePlace place) =>
        new(OtherKind, place, "The file is not a survey map.", $"Its first line says \"kind: {SurveyKeys.Kind}\".");

    internal static Problem NotANumber(SourcePlace place, string key, string text, string form) =>
        new(NumberExpected, place, $"\"{Shown.Of(text)}\" is not a number that \"{key}\" can have.", form);

    internal static Problem UnknownWord(SourcePlace place, string key, string word, IEnumerable<string> words) =>
        new(OtherWord, place, $"\"{key}\" cannot be \"{Shown.Of(word)}\".", Spelling.DidYouMean(word, words) ?? $"It is one of {string.Join(", ", words)}.");

    internal static Problem ShareOfOne(SourcePlace place) =>
        new(OneCount, place, "A share counts either the answers of at least a number or some texts.", "Give one of \"at-least: 4\" and \"any-of: [Yes]\".");

    internal static Problem KeyOfAnotherTake(SourcePlace place, string key, string take) =>
        new(NotOfThisTake, place, $"\"{key}\" does not go with \"take: {take}\".", $"Take \"{key}\" out, or take something else of the answers.");

    internal static Problem AnswersAndTexts(SourcePlace place) =>
        new(NotOfThisTake, place, "\"any-of\" counts texts as they stand, so \"answers\" and \"between\" say nothing here.", "Take them out, or count numbers with \"at-least\".");

    internal static Problem InvitedOfAColumn(SourcePlace place) =>
        new(NotOfThisTake, place, "\"invited\" is a number for one role, and here a column tells the role.", "Take it out, or give each role a question of its own.");

    internal static Problem UnknownAnswers(SourcePlace place, string name, IEnumerable<string> names) =>
        new(NoAnswers, place, $"There are no answers \"{Shown.Of(name)}\".", Spelling.DidYouMean(name, names) ?? "List them under \"answers:\".");

    internal static Problem NotAFormat(SourcePlace place, string text) =>
        new(BadFormat, place, $"\"{Shown.Of(text)}\" is not a way to write a whole day.", "It has d or dd, M, MM or MMM, and yy or yyyy: MM/dd/yyyy.");

    internal static Problem TextTwice(SourcePlace place, string text) =>
        new(SameText, place, $"\"{Shown.Of(text)}\" stands in this list already; letter case and space around it do not matter.", "Delete one of the two.");

    internal static Problem UnknownId(SourcePlace place, string what, string id, IEnumerable<string> ids) =>
        new(NotInPack, place, $"The pack has no {what} \"{Shown.Of(id)}\".", Spelling.DidYouMean(id, ids));

    internal static Problem RoleCannotTell(SourcePlace place, string role, string indicator, IEnumerable<string> roles) =>
        new(NotInPack, place, $"\"{Shown.Of(role)}\" does not tell \"{indicator}\" in this pack.", $"Those who do: {string.Join(", ", roles)}.");

    internal static Problem ValueOfAnotherType(SourcePlace place, string indicator, string gives, string type) =>
        new(OtherType, place, $"\"{indicator}\" takes {type}, and this gives {gives}.", null);

    internal static Problem NoReadings(SourcePlace place) => new(Nothing, place, "The map has no readings.", "List at least one under \"readings:\".");
}
