using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>The wording of every problem with how a file is written in YAML.</summary>
internal static class YamlProblems
{
    private const string WriteAsBlock = "Write the text on the lines below the key, after \">-\".";

    private static readonly ProblemDescriptor Invalid = new("RP0100", "not readable as YAML", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Empty = new("RP0101", "nothing in the file", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NotAMapping = new("RP0102", "not keys and values", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Deep = new("RP0103", "nested too deeply", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Many = new("RP0104", "too much in one file", ProblemSeverity.Error);
    private static readonly ProblemDescriptor LongText = new("RP0105", "text too long", ProblemSeverity.Error);
    private static readonly ProblemDescriptor LongKey = new("RP0106", "key too long", ProblemSeverity.Error);
    private static readonly ProblemDescriptor StrangeKey = new("RP0107", "key is not text", ProblemSeverity.Error);
    private static readonly ProblemDescriptor RepeatedKey = new("RP0108", "key stands twice", ProblemSeverity.Error);
    private static readonly ProblemDescriptor AnchorUsed = new("RP0109", "anchor", ProblemSeverity.Error);
    private static readonly ProblemDescriptor AliasUsed = new("RP0110", "alias", ProblemSeverity.Error);
    private static readonly ProblemDescriptor TagUsed = new("RP0111", "tag", ProblemSeverity.Error);
    private static readonly ProblemDescriptor MergeUsed = new("RP0112", "merge key", ProblemSeverity.Error);
    private static readonly ProblemDescriptor DirectiveUsed = new("RP0113", "directive", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Tab = new("RP0114", "tab in the indentation", ProblemSeverity.Error);
    private static readonly ProblemDescriptor OpenBracket = new("RP0115", "bracket not closed", ProblemSeverity.Error);
    private static readonly ProblemDescriptor OpenQuote = new("RP0116", "quote not closed", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Colon = new("RP0117", "colon in text", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Comma = new("RP0118", "comma in inline text", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NumberComma = new("RP0119", "comma in a number", ProblemSeverity.Error);
    private static readonly ProblemDescriptor BracketFirst = new("RP0120", "text begins with a bracket", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Hash = new("RP0121", "text cut at #", ProblemSeverity.Warning);
    private static readonly ProblemDescriptor Reserved = new("RP0122", "text begins with a sign", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Trailing = new("RP0123", "text after a closing quote", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Parenthesis = new("RP0124", "parenthesis split at a comma", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Indentation = new("RP0125", "indentation does not line up", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoSpace = new("RP0126", "no space after the colon", ProblemSeverity.Error);
    private static readonly ProblemDescriptor LooseLine = new("RP0127", "line is not a key", ProblemSeverity.Error);
    private static readonly ProblemDescriptor CommentBetween = new("RP0128", "comment between lines of text", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Escape = new("RP0129", "unknown escape", ProblemSeverity.Error);
    private static readonly ProblemDescriptor StrayClose = new("RP0130", "bracket was never opened", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoName = new("RP0131", "key without a name", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
    [
        Invalid, Empty, NotAMapping, Deep, Many, LongText, LongKey, StrangeKey, RepeatedKey, AnchorUsed, AliasUsed, TagUsed, MergeUsed, DirectiveUsed,
        Tab, OpenBracket, OpenQuote, Colon, Comma, NumberComma, BracketFirst, Hash, Reserved, Trailing, Parenthesis, Indentation, NoSpace, LooseLine,
        CommentBetween, Escape, StrayClose, NoName,
    ];

    internal static Problem NotYaml(SourcePlace place) =>
        new(Invalid, place, "From here on this cannot be read as YAML.", "Compare the indentation, quotes, brackets and colons with the lines above.");

    internal static Problem EmptyFile(SourcePlace place) =>
        new(Empty, place, "There is nothing in this file.", "Begin with \"kind:\", or delete the file.");

    internal static Problem RootIsNotMapping(SourcePlace place) =>
        new(NotAMapping, place, "A document is made of keys and values; this is not one.", "Begin it with \"kind:\".");

    internal static Problem TooDeep(SourcePlace place, int most) =>
        new(Deep, place, Invariant($"More than {most} lists and mappings stand inside one another here."), "Look for a bracket too many or for runaway indentation.");

    internal static Problem TooMany(SourcePlace place, int most) =>
        new(Many, place, Invariant($"The file holds more than {most} pieces; reading stopped here."), "Split it into several files.");

    internal static Problem TextTooLong(SourcePlace place, int most) =>
        new(LongText, place, Invariant($"This text is longer than {most} characters."), "Shorten it, or look for a quote that was never closed.");

    internal static Problem KeyTooLong(SourcePlace place, int most) =>
        new(LongKey, place, Invariant($"This key is longer than {most} characters."), "Is it text with \": \" in it? Then write it after \">-\".");

    internal static Problem KeyIsNotText(SourcePlace place) =>
        new(StrangeKey, place, "A key must be a plain word; this one is a list or a mapping.", "If it is part of a text, put quotes around the whole text.");

    internal static Problem DuplicateKey(SourcePlace place, string key, SourcePlace first) =>
        new(RepeatedKey, place, $"\"{Shown.Of(key)}\" already stands in this mapping.", "Keep one of the two.", first);

    internal static Problem Anchor(SourcePlace place) =>
        new(AnchorUsed, place, "Anchors (\"&name\") are not used here.", "Write the value out where it is needed, or put quotes around a text that begins with \"&\".");

    internal static Problem Alias(SourcePlace place) =>
        new(AliasUsed, place, "Aliases (\"*name\") are not used here.", "Write the value out, or put quotes around a text that begins with \"*\".");

    internal static Problem Tag(SourcePlace place) =>
        new(TagUsed, place, "Tags (\"!name\") are not used here.", "Delete the tag, or put quotes around a text that begins with \"!\".");

    internal static Problem MergeKey(SourcePlace place) =>
        new(MergeUsed, place, "Merge keys (\"<<\") are not used here.", "Write the keys out.");

    internal static Problem Directive(SourcePlace place) =>
        new(DirectiveUsed, place, "Directives (lines that begin with \"%\") are not used here.", "Delete the line.");

    internal static Problem TabIndent(SourcePlace place) =>
        new(Tab, place, "A tab stands here where only spaces may.", "Indent with two spaces for each level.");

    internal static Problem UnclosedBracket(SourcePlace place, char bracket) =>
        new(OpenBracket, place, $"This \"{bracket}\" is never closed.", $"Close it with \"{Closing(bracket)}\", or put quotes around a text that begins with \"{bracket}\".");

    internal static Problem BracketClosedByOther(SourcePlace place, char bracket, char other, SourcePlace closed) =>
        new(OpenBracket, place, $"This \"{bracket}\" meets a \"{other}\".", $"Close it with \"{Closing(bracket)}\".", closed);

    internal static Problem BracketCutByHash(SourcePlace hash, char bracket, SourcePlace opening) =>
        new(
            OpenBracket,
            hash,
            $"From \" #\" on the line is a comment, so the \"{bracket}\" before it is never closed.",
            "Put quotes around the text that holds the \"#\".",
            opening);

    internal static Problem StrayBracket(SourcePlace place, char bracket) =>
        new(StrayClose, place, $"This \"{bracket}\" closes nothing.", "Delete it, or put quotes around the text that holds it.");

    internal static Problem UnclosedQuote(SourcePlace place) =>
        new(OpenQuote, place, "The text that this quote opens is not closed where it should be.", "Close it at its end, or leave both quotes out and write the text after \">-\".");

    internal static Problem TextAfterQuote(SourcePlace rest, char quote) =>
        new(
            Trailing,
            rest,
            $"The quoted text has ended before this.",
            quote == '\'' ? "Write an apostrophe inside single quotes twice (''), or write the whole text after \">-\"." : WriteAsBlock);

    internal static Problem UnknownEscape(SourcePlace place) =>
        new(Escape, place, "A backslash inside double quotes begins an escape, and there is none like this.", "Write \"\\\\\" for a backslash, or use single quotes.");

    internal static Problem ColonInText(SourcePlace place) =>
        new(Colon, place, "The \": \" inside this text would begin another key.", WriteAsBlock);

    internal static Problem ColonInContinuedText(SourcePlace place, SourcePlace begins) =>
        new(
            Colon,
            place,
            "This line stands further in than the text above it, so it continues that text, and \": \" may not stand in it.",
            "If it is a key, move it out; if it is text, write the whole text after \">-\".",
            begins);

    internal static Problem CommaInText(SourcePlace place, string rest, SourcePlace? begins) =>
        new(Comma, place, $"An inline mapping ends a value at its comma, so \"{Shown.Of(rest)}\" became a key without a value.", WriteAsBlock, begins);

    internal static Problem CommaInNumber(SourcePlace place, string number) =>
        new(NumberComma, place, "A comma inside an inline mapping begins a new key.", $"Write the number without commas: {number}.");

    internal static Problem TextBeginsWithBrace(SourcePlace place) =>
        new(BracketFirst, place, "A value that begins with \"{\" is read as an inline mapping, not as text.", WriteAsBlock);

    internal static Problem TextBeginsWithBracket(SourcePlace place) =>
        new(BracketFirst, place, "A value that begins with \"[\" is read as a list, not as text.", WriteAsBlock);

    internal static Problem TextCutAtHash(SourcePlace place) =>
        new(Hash, place, "From \" #\" on the rest of this line is a comment and not part of the text.", "Put quotes around the text, or two spaces before a comment.");

    internal static Problem TextBeginsWithSign(SourcePlace place, char sign) =>
        new(Reserved, place, $"A text may not begin with \"{sign}\" unless it is in quotes.", "Put quotes around it.");

    internal static Problem SplitParenthesis(SourcePlace place, SourcePlace close) =>
        new(Parenthesis, place, "An inline list is split at each comma, also inside parentheses.", "Write the list below the key, one item a line after \"- \".", close);

    internal static Problem UnevenIndentation(SourcePlace place, string key, SourcePlace beside) =>
        new(Indentation, place, $"This line lines up with nothing above it; \"{Shown.Of(key)}\" begins in column {beside.Column.ToString(CultureInfo.InvariantCulture)}.", "Give it the same indentation as the lines it belongs with.", beside);

    internal static Problem MisplacedLine(SourcePlace place) =>
        new(Indentation, place, "This line does not fit in at this indentation.", "Give it the same indentation as the lines it belongs with.");

    internal static Problem NoSpaceAfterColon(SourcePlace place) =>
        new(NoSpace, place, "A colon needs a space after it to end a key.", "Write \"key: value\".");

    internal static Problem LineIsNotKey(SourcePlace place) =>
        new(LooseLine, place, "This line is neither \"key: value\" nor \"- item\".", "If it continues the text above it, indent it further than that text's key.");

    internal static Problem CommentBetweenLines(SourcePlace hash, SourcePlace next) =>
        new(CommentBetween, hash, "A comment ends the text before it, so the next line is left over.", "Move the comment above the key, or put quotes around a text that holds \" #\".", next);

    internal static Problem KeyWithoutName(SourcePlace place) =>
        new(NoName, place, "There is a colon here with no key before it.", "Write \"key: value\", or put quotes around a text that begins with a colon.");

    private static char Closing(char bracket) => bracket == '[' ? ']' : '}';

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
