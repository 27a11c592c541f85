using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.PackTests;

/// <summary>The wording of every problem with the tests of a pack.</summary>
internal static class TestProblems
{
    private static readonly ProblemDescriptor Misplaced = new("RP4001", "document out of place", ProblemSeverity.Error);
    private static readonly ProblemDescriptor UnknownTarget = new("RP4002", "test of nothing", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoDistrict = new("RP4003", "district of a test", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoAsOf = new("RP4004", "as-of missing", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoCases = new("RP4005", "no cases", ProblemSeverity.Error);
    private static readonly ProblemDescriptor SameName = new("RP4006", "two cases of one name", ProblemSeverity.Error);
    private static readonly ProblemDescriptor UnknownWord = new("RP4007", "unknown word", ProblemSeverity.Error);
    private static readonly ProblemDescriptor UnknownSubject = new("RP4008", "unknown subject", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NotGivable = new("RP4009", "cannot be given", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadGivenValue = new("RP4010", "value does not fit", ProblemSeverity.Error);
    private static readonly ProblemDescriptor UnknownPractice = new("RP4011", "unknown practice", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Senseless = new("RP4012", "expectation without sense", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
    [
        Misplaced, UnknownTarget, NoDistrict, NoAsOf, NoCases, SameName, UnknownWord, UnknownSubject, NotGivable, BadGivenValue, UnknownPractice, Senseless,
    ];

    internal static Problem MisplacedKind(SourcePlace place, string kind) =>
        new(Misplaced, place, $"A \"{kind}\" document is no part of the pack here, under tests.", "Move it out of the tests folder; tests hold \"kind: test\" and \"kind: district\".");

    internal static Problem TestOfNothing(SourcePlace place, string id, IEnumerable<string> known) =>
        new(UnknownTarget, place, $"The pack has no rule, practice or order constraint \"{Shown.Of(id)}\".", Spelling.DidYouMean(id, known));

    internal static Problem NoSuchDistrict(SourcePlace place, string path, IEnumerable<string> known) =>
        new(NoDistrict, place, $"There is no district file \"{Shown.Of(path)}\" in the tests folder.", Spelling.DidYouMean(path, known) ?? "Name it relative to the tests folder: districts/mid-size.yaml.");

    internal static Problem UnusableDistrict(SourcePlace place, string path, SourcePlace fault) =>
        new(NoDistrict, place, $"The district file \"{Shown.Of(path)}\" has errors.", "Mend it first.", fault);

    internal static Problem AsOfMissing(SourcePlace place) =>
        new(NoAsOf, place, "Neither the test nor a district says from which day dates are judged.", "Add \"as-of: 2026-09-01\".");

    internal static Problem NotADay(SourcePlace place, string text) =>
        new(NoAsOf, place, $"\"{Shown.Of(text)}\" is not a full day.", DateText.Suggest(text) is { Length: 10 } day ? $"Write it as {day}." : "Write year, month and day: 2026-09-01.");

    internal static Problem Empty(SourcePlace place) =>
        new(NoCases, place, "This test has no cases, so it tests nothing.", "Add a case with name, given and expect.");

    internal static Problem NameTwice(SourcePlace place, string name, string target, SourcePlace first) =>
        new(SameName, place, $"\"{Shown.Of(name)}\" is already the name of a case for \"{target}\".", "Say what is different about this one.", first);

    internal static Problem NoSuchWord(SourcePlace place, string key, string word, IEnumerable<string> words) =>
        new(UnknownWord, place, $"\"{Shown.Of(word)}\" is no word for \"{key}\" here; it is one of {string.Join(", ", words)}.", Spelling.DidYouMean(word, words));

    internal static Problem NoSuchSubject(SourcePlace place, string subject, string? nearest) =>
        new(UnknownSubject, place, $"Nothing is called \"{Shown.Of(subject)}\".", nearest is null ? null : $"Did you mean \"{nearest}\"?");

    internal static Problem CannotBeGiven(SourcePlace place, string subject, string suggestion) =>
        new(NotGivable, place, $"\"{Shown.Of(subject)}\" is nothing that a district file states.", suggestion);

    internal static Problem DoesNotFit(SourcePlace place, string subject, string text, FactType type) =>
        new(BadGivenValue, place, $"\"{Shown.Of(text)}\" does not fit \"{Shown.Of(subject)}\", which takes {FactText.Expected(type)}.", Spelling.DidYouMean(text, type.Words));

    internal static Problem NotADate(SourcePlace place, string subject, string text) =>
        new(BadGivenValue, place, $"\"{Shown.Of(text)}\" is not a date for \"{Shown.Of(subject)}\".", DateText.Suggest(text) is { } date ? $"Write it as {date}." : "Write 2014, 2014-08, 2014-08-20, never or missing.");

    internal static Problem NotAValue(SourcePlace place, string subject, string expected) =>
        new(BadGivenValue, place, $"\"{Shown.Of(subject)}\" takes {expected}.", null);

    internal static Problem NoSuchPractice(SourcePlace place, string id, IEnumerable<string> known) =>
        new(UnknownPractice, place, $"There is no practice \"{Shown.Of(id)}\".", Spelling.DidYouMean(id, known));

    internal static Problem OnlyForFindings(SourcePlace place, string key, string outcome) =>
        new(Senseless, place, $"With \"expect: {outcome}\" there is no finding, so \"{key}\" can never hold.", "Leave it out, or expect a finding.");
}
