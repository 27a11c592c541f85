using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs;

/// <summary>The wording of every problem with a pack as a whole: its files, its header, the packs it extends, its ids.</summary>
internal static class PackProblems
{
    private static readonly ProblemDescriptor NoFiles = new("RP3001", "nothing to read", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Linked = new("RP3002", "file outside the pack", ProblemSeverity.Error);
    private static readonly ProblemDescriptor LargePack = new("RP3003", "pack too large", ProblemSeverity.Error);
    private static readonly ProblemDescriptor ManyRules = new("RP3004", "too many rules", ProblemSeverity.Error);
    private static readonly ProblemDescriptor KindMissingDescriptor = new("RP3005", "kind missing", ProblemSeverity.Error);
    private static readonly ProblemDescriptor KindUnknown = new("RP3006", "unknown kind", ProblemSeverity.Error);
    private static readonly ProblemDescriptor KindMisplaced = new("RP3007", "document out of place", ProblemSeverity.Error);
    private static readonly ProblemDescriptor HeaderMissing = new("RP3008", "no pack document", ProblemSeverity.Error);
    private static readonly ProblemDescriptor HeaderTwice = new("RP3009", "several pack documents", ProblemSeverity.Error);
    private static readonly ProblemDescriptor FormatUnknown = new("RP3010", "unknown format", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadVersion = new("RP3011", "not a version", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadVersionRange = new("RP3012", "not a version range", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BaseMissing = new("RP3013", "base pack missing", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BaseVersion = new("RP3014", "base pack version", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BaseCycle = new("RP3015", "packs extend each other", ProblemSeverity.Error);
    private static readonly ProblemDescriptor PackTwice = new("RP3016", "pack given twice", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BaseOnly = new("RP3017", "key of the base pack", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadId = new("RP3020", "not an id", ProblemSeverity.Error);
    private static readonly ProblemDescriptor ReservedId = new("RP3021", "id is reserved", ProblemSeverity.Error);
    private static readonly ProblemDescriptor DuplicateId = new("RP3022", "id used twice", ProblemSeverity.Error);
    private static readonly ProblemDescriptor UnknownIdDescriptor = new("RP3023", "unknown id", ProblemSeverity.Error);
    private static readonly ProblemDescriptor OtherKind = new("RP3024", "id of something else", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Repeated = new("RP3025", "named twice", ProblemSeverity.Error);
    private static readonly ProblemDescriptor WordUnknown = new("RP3026", "unknown word", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BadValue = new("RP3027", "value does not fit", ProblemSeverity.Error);
    private static readonly ProblemDescriptor OutOfBounds = new("RP3028", "number out of range", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Email = new("RP3029", "personal address", ProblemSeverity.Warning);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
    [
        NoFiles, Linked, LargePack, ManyRules, KindMissingDescriptor, KindUnknown, KindMisplaced, HeaderMissing, HeaderTwice, FormatUnknown, BadVersion,
        BadVersionRange, BaseMissing, BaseVersion, BaseCycle, PackTwice, BaseOnly, BadId, ReservedId, DuplicateId, UnknownIdDescriptor, OtherKind, Repeated,
        WordUnknown, BadValue, OutOfBounds, Email,
    ];

    internal static Problem NothingToRead(SourcePlace folder) =>
        new(NoFiles, folder, "There is no .yaml, .yml or .json file here.", "A pack is a folder with a pack.yaml, or one file.");

    internal static Problem NotAnArchive(SourcePlace archive) =>
        new(NoFiles, archive, "This is no zip archive, or a damaged one.", "A NuGet package is a zip archive too.");

    internal static Problem NoSuchPath(SourcePlace path) =>
        new(NoFiles, path, "There is no such file or folder.", "Check the spelling of its name and folder.");

    internal static Problem UnreadableFolder(SourcePlace path) =>
        new(NoFiles, path, "The folder cannot be opened.", "Check that you may read it.");

    internal static Problem Link(SourcePlace file) =>
        new(Linked, file, "This is a link to another place; a pack holds all its files itself.", "Put the file itself here.");

    internal static Problem OutsideRoot(SourcePlace file) =>
        new(Linked, file, "This name leaves the pack's own folder.", "Name files relative to the pack, with forward slashes and without \"..\".");

    internal static Problem PackTooLarge(SourcePlace folder, long mostBytes) =>
        new(LargePack, folder, $"The pack holds more than {Number(mostBytes / (1024 * 1024))} MiB, the most that is read.", "Split it into several packs.");

    internal static Problem TooManyRules(SourcePlace place, int most) =>
        new(ManyRules, place, $"The pack holds more than {Number(most)} rules, the most that are read.", "Split the pack.");

    internal static Problem KindMissing(SourcePlace place, IEnumerable<string> kinds) =>
        new(KindMissingDescriptor, place, "The document does not say what it is.", $"Begin it with \"kind:\" and one of {string.Join(", ", kinds)}.");

    internal static Problem UnknownKind(SourcePlace place, string kind, IEnumerable<string> kinds) =>
        new(KindUnknown, place, $"Nothing is called \"kind: {kind}\".", Spelling.DidYouMean(kind, kinds) ?? $"It is one of {string.Join(", ", kinds)}.");

    internal static Problem MisplacedKind(SourcePlace place, string kind, string where) =>
        new(KindMisplaced, place, $"A \"{kind}\" document has no place {where}.", "Move it to a file of its own where it belongs.");

    internal static Problem NoHeader(SourcePlace place) =>
        new(HeaderMissing, place, "None of the files holds a \"kind: pack\" document.", "Add a pack.yaml with kind, id, version, format, title and levels.");

    internal static Problem SecondHeader(SourcePlace place, SourcePlace first) =>
        new(HeaderTwice, place, "This is a second \"kind: pack\" document.", "Keep one of the two; a folder holds one pack.", first);

    internal static Problem UnknownFormat(SourcePlace place, string format) =>
        new(FormatUnknown, place, $"The pack is written in format \"{format}\", which this version cannot read; nothing else of it was checked.", "Use a newer version, or write \"format: 1\".");

    internal static Problem FormatMissing(SourcePlace place) =>
        new(FormatUnknown, place, "The pack does not say in which format it is written; nothing else of it was checked.", "Write \"format: 1\".");

    internal static Problem NotAVersion(SourcePlace place, string text) =>
        new(BadVersion, place, $"\"{text}\" is not a version of three numbers.", VersionSuggestion(text));

    internal static Problem NotAVersionRange(SourcePlace place, string text) =>
        new(BadVersionRange, place, $"\"{text}\" does not say which versions are accepted.", "Write ^1.2 for anything from 1.2.0 below 2.0.0, ~1.2.3 for 1.2.3 and later patches, or an exact 1.2.3.");

    internal static Problem NotAnExtension(SourcePlace place) =>
        new(BadVersionRange, place, "A base pack is named with the versions of it that will do.", "Write { pack: personalized-learning, version: ^1.0 }.");

    internal static Problem MissingBase(SourcePlace place, string pack, IEnumerable<string> known) =>
        new(BaseMissing, place, $"The pack \"{pack}\" is not loaded.", Spelling.DidYouMean(pack, known) ?? "Load it first and give it as a base.");

    internal static Problem WrongBaseVersion(SourcePlace place, string pack, string range, PackVersion found) =>
        new(BaseVersion, place, $"The pack \"{pack}\" is loaded in version {found}, which {range} does not accept.", "Load another version or widen the range after checking the pack against it.");

    internal static Problem CircularBases(SourcePlace place, IEnumerable<string> packs) =>
        new(BaseCycle, place, $"These packs extend each other in a circle: {string.Join(" -> ", packs)}.", "Move what both need into a pack of its own.");

    internal static Problem PackGivenTwice(SourcePlace place, string pack, SourcePlace first) =>
        new(PackTwice, place, $"The pack \"{pack}\" is given twice with different content.", "Give it once.", first);

    internal static Problem BelongsToBase(SourcePlace place, string key, string basePack, SourcePlace basePlace) =>
        new(BaseOnly, place, $"\"{key}\" comes from the pack \"{basePack}\" that this one extends.", "Leave it out here.", basePlace);

    internal static Problem NotAnId(SourcePlace place, string text) =>
        new(BadId, place, $"\"{text}\" is not an id: ids are lower-case words and digits joined by hyphens.", IdText.Repair(text) is { } id ? $"Did you mean \"{id}\"?" : null);

    internal static Problem Reserved(SourcePlace place, string id) =>
        new(ReservedId, place, $"\"{id}\" is a word of the language of conditions.", "Choose another id, with a second word for instance.");

    internal static Problem UsedTwice(SourcePlace place, string kind, string id, string firstKind, SourcePlace first) =>
        new(
            DuplicateId,
            place,
            string.Equals(kind, firstKind, StringComparison.Ordinal)
                ? $"There is {Article(kind)} {kind} \"{id}\" already."
                : $"The {kind} \"{id}\" has the id of {Article(firstKind)} {firstKind}.",
            "Ids are unique over all packs in use; choose another.",
            first);

    internal static Problem UnknownId(SourcePlace place, string kind, string id, string? nearest, SourcePlace? nearestPlace) =>
        new(UnknownIdDescriptor, place, $"There is no {kind} \"{id}\".", nearest is null ? null : $"Did you mean \"{nearest}\"?", nearestPlace);

    internal static Problem IdOfOtherKind(SourcePlace place, string kind, string id, string actual, SourcePlace declared) =>
        new(OtherKind, place, $"\"{id}\" is {Article(actual)} {actual}; {Article(kind)} {kind} belongs here.", null, declared);

    internal static Problem NamedTwice(SourcePlace place, string id, SourcePlace first) =>
        new(Repeated, place, $"\"{id}\" stands in this list twice.", "Keep one of the two.", first);

    internal static Problem UnknownWord(SourcePlace place, string key, string word, IEnumerable<string> words) =>
        new(WordUnknown, place, $"\"{word}\" is no word for \"{key}\"; it is one of {string.Join(", ", words)}.", Spelling.DidYouMean(word, words));

    internal static Problem DoesNotFit(SourcePlace place, string key, string text, FactType type) =>
        new(BadValue, place, $"\"{Shown.Of(text)}\" does not fit \"{key}\", which takes {FactText.Expected(type)}.", Spelling.DidYouMean(text, type.Words));

    internal static Problem NotADuration(SourcePlace place, string key, string text) =>
        new(BadValue, place, $"\"{text}\" is not a duration for \"{key}\".", "Write a whole number and day, week, month or year: 6 months.");

    internal static Problem NotADate(SourcePlace place, string key, string text) =>
        new(BadValue, place, $"\"{text}\" is not a date for \"{key}\".", DateText.Suggest(text) is { } date ? $"Write it as {date}." : "Write 2014, 2014-08 or 2014-08-20.");

    internal static Problem NotANumber(SourcePlace place, string key, string text) =>
        new(BadValue, place, $"\"{text}\" is not a number for \"{key}\".", "Write digits and at most six places: 0.5.");

    internal static Problem NotAYear(SourcePlace place, string text) =>
        new(BadValue, place, $"\"{Shown.Of(text)}\" is not a year.", "Write it as 2019, or leave it out.");

    internal static Problem NotYesNo(SourcePlace place, string key, string text) =>
        new(BadValue, place, $"\"{text}\" is neither yes nor no for \"{key}\".", "Write yes or no.");

    internal static Problem Outside(SourcePlace place, string key, string text, string bounds) =>
        new(OutOfBounds, place, $"\"{key}\" is {text}; it lies {bounds}.", null);

    internal static Problem NotACitation(SourcePlace place) =>
        new(BadValue, place, "A citation is the id of a source, or keys and values.", "Write an id, or { source: ..., at: ..., says: ... } on lines of their own.");

    internal static Problem EmailAddress(SourcePlace place) =>
        new(Email, place, "This is a personal e-mail address, and the pack may travel.", "Name the office instead: \"curriculum office\".");

    private static string? VersionSuggestion(string text)
    {
        var parts = text.TrimStart('v', 'V').Split('.');
        return parts.Length switch
        {
            2 when parts.All(part => PackVersion.TryPart(part, out _)) => $"Write {string.Join('.', parts)}.0; a version always has three parts.",
            1 when PackVersion.TryPart(parts[0], out _) => $"Write {parts[0]}.0.0; a version always has three parts.",
            3 when PackVersion.TryParse(string.Join('.', parts), out var version) => $"Write {version}.",
            _ => "Write it as 1.0.0.",
        };
    }

    internal static string Article(string noun) => "aeio".Contains(noun[0], StringComparison.Ordinal) ? "an" : "a";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
