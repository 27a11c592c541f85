using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>The wording of every problem with how a file is written in YAML.</summary>
internal static class YamlProblems
{
    private const string QuoteOrBlock = "Put the text in quotes, or write it after \">-\" on lines of its own.";

    private static readonly ProblemDescriptor Invalid = new("RP0100", "not readable as YAML", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Empty = new("RP0101", "nothing in the file", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NotAMapping = new("RP0102", "not keys and values", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Deep = new("RP0103", "nested too deeply", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Many = new("RP0104", "too much in one file", ProblemSeverity.Error);
    private static readonly ProblemDescriptor LongText = new("RP0105", "text too long", ProblemSeverity.Error);
    private static readonly ProblemDescriptor LongKey = new("RP0106", "key too long", ProblemSeverity.Error);
    private static readonly ProblemDescriptor StrangeKey = new("RP0107", "key is not text", ProblemSeverity.Error);
    private static readonly ProblemDescriptor RepeatedKey = new("RP0108", "key stands twice", ProblemSeverity.Error);
    private static readonly ProblemDescriptor AnchorUsed = new("RP0109", "anchor used", ProblemSeverity.Error);
    private static readonly ProblemDescriptor AliasUsed = new("RP0110", "alias used", ProblemSeverity.Error);
    private static readonly ProblemDescriptor TagUsed = new("RP0111", "tag used", ProblemSeverity.Error);
    private static readonly ProblemDescriptor MergeUsed = new("RP0112", "merge key used", ProblemSeverity.Error);
    private static readonly ProblemDescriptor DirectiveUsed = new("RP0113", "directive used", ProblemSeverity.Error);
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
    private static readonly ProblemDescriptor MisplacedList = new("RP0132", "list beside its key", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoComma = new("RP0133", "comma missing", ProblemSeverity.Error);
    private static readonly ProblemDescriptor InnerBracket = new("RP0134", "bracket in inline text", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Dash = new("RP0135", "list item inside text", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
    [
        Invalid, Empty, NotAMapping, Deep, Many, LongText, LongKey, StrangeKey, RepeatedKey, AnchorUsed, AliasUsed, TagUsed, MergeUsed, DirectiveUsed,
        Tab, OpenBracket, OpenQuote, Colon, Comma, NumberComma, BracketFirst, Hash, Reserved, Trailing, Parenthesis, Indentation, NoSpace, LooseLine,
        CommentBetween, Escape, StrayClose, NoName, MisplacedList, NoComma, InnerBracket, Dash,
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
        new(LongKey, place, Invariant($"This key is longer than {most} characters."), "Put a text that has \": \" in it in quotes.");

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
        new(OpenBracket, place, $"This \"{bracket}\" is never closed.", $"Close it with \"{BracketScan.Closing(bracket)}\", or put quotes around a text that begins with \"{bracket}\".");

    internal static Problem BracketClosedByOther(SourcePlace place, char bracket, char other, SourcePlace closed) =>
        new(OpenBracket, place, $"This \"{bracket}\" is closed by a \"{other}\".", $"Close it with \"{BracketScan.Closing(bracket)}\".", closed);

    internal static Problem BracketCutByHash(SourcePlace hash, char bracket, SourcePlace opening) =>
        new(
            OpenBracket,
            hash,
            $"From \" #\" on the line is a comment, so the \"{bracket}\" before it is never closed.",
            "Put quotes around the text that holds the \"#\".",
            opening);

    internal static Problem BracketInText(SourcePlace place, char bracket) =>
        new(InnerBracket, place, $"Inside brackets a text may not hold \"{bracket}\".", QuoteOrBlock);

    internal static Problem StrayBracket(SourcePlace place, char bracket) =>
        new(StrayClose, place, $"This \"{bracket}\" closes nothing.", "Delete it, or put quotes around the text that holds it.");

    internal static Problem UnclosedQuote(SourcePlace place) =>
        new(OpenQuote, place, "The text that this quote begins has no end.", "Close it with the same quote, or leave the quote out and write the text after \">-\" on lines of its own.");

    internal static Problem TextAfterQuote(SourcePlace rest, char quote) =>
        new(
            Trailing,
            rest,
            "The quoted text ended before this.",
            quote == '\'' ? "Write an apostrophe inside single quotes twice (''), or write the whole text after \">-\" on lines of its own." : "Write the whole text after \">-\" on lines of its own.");

    internal static Problem UnknownEscape(SourcePlace place) =>
        new(Escape, place, "A backslash inside double quotes begins an escape, and there is none like this.", "Write \"\\\\\" for a backslash, or use single quotes.");

    internal static Problem ColonInText(SourcePlace place) =>
        new(Colon, place, "The \": \" inside this text would begin another key.", QuoteOrBlock);

    internal static Problem ColonInContinuedText(SourcePlace place, SourcePlace begins) =>
        new(
            Colon,
            place,
            "This line is indented further than the key above it, so it continues that key's text, and \": \" may not stand in it.",
            "Give a key the indentation of the keys beside it; write a text after \">-\" on lines of its own.",
            begins);

    internal static Problem CommaInText(SourcePlace place, string rest, SourcePlace? begins) =>
        new(Comma, place, $"An inline mapping ends a value at each comma, so \"{Shown.Of(rest)}\" became a key without a value.", QuoteOrBlock, begins);

    internal static Problem CommaInNumber(SourcePlace place, string number) =>
        new(NumberComma, place, "An inline list or mapping ends a value at each comma, also inside a number.", $"Write the number without commas: {Shown.Of(number)}.");

    internal static Problem TextBeginsWithBrace(SourcePlace place) =>
        new(BracketFirst, place, "A value that begins with \"{\" is read as an inline mapping, not as text.", "Put a text in quotes or write it after \">-\" on lines of its own; write a list in \"[ ]\".");

    internal static Problem TextBeginsWithBracket(SourcePlace place) =>
        new(BracketFirst, place, "A value that begins with \"[\" is read as a list, not as text.", QuoteOrBlock);

    internal static Problem TextCutAtHash(SourcePlace place) =>
        new(Hash, place, "From \" #\" on the rest of this line is a comment and not part of the text.", "Put quotes around the text, or two spaces before a comment.");

    internal static Problem TextBeginsWithSign(SourcePlace place, char sign) =>
        new(Reserved, place, $"A text may not begin with \"{sign}\" unless it is in quotes.", "Put the text in quotes.");

    internal static Problem TextBesideBlockSign(SourcePlace place, char sign) =>
        new(Reserved, place, $"After \"{sign}\" the text begins on the next line.", "Move it there, or put the text in quotes.");

    internal static Problem SplitParenthesis(SourcePlace place, SourcePlace close) =>
        new(Parenthesis, place, "An inline list is split at each comma, also inside parentheses.", "Write the list below the key, one item a line after \"- \".", close);

    internal static Problem UnevenIndentation(SourcePlace place, SourcePlace above) =>
        new(
            Indentation,
            place,
            Invariant($"This line begins in column {place.Column} and lines up with nothing; what stands above it begins in column {above.Column}."),
            "Give it the same indentation as the lines it belongs with.",
            above);

    internal static Problem BracketLineNotIndented(SourcePlace place, SourcePlace opening) =>
        new(Indentation, place, "What stands in brackets must be indented further than the line that opens them.", "Indent this line.", opening);

    internal static Problem ValueNotIndented(SourcePlace place) =>
        new(Indentation, place, "A value below its key must be indented further than the key.", "Indent this line.");

    internal static Problem ItemAmongKeys(SourcePlace place, SourcePlace key) =>
        new(Indentation, place, "A list item begins here where a key should.", "Give it the indentation of the other items.", key);

    internal static Problem DashInText(SourcePlace place, SourcePlace begins) =>
        new(
            Dash,
            place,
            "This line is indented further than the text above it, so it is part of that text and not a list item.",
            "Give each item the same indentation; put a text that has such a line in quotes.",
            begins);

    internal static Problem NoSpaceAfterColon(SourcePlace place) =>
        new(NoSpace, place, "A colon needs a space after it to end a key.", "Write \"key: value\".");

    internal static Problem LineIsNotKey(SourcePlace place) =>
        new(LooseLine, place, "This line is neither \"key: value\" nor \"- item\".", "If it continues the text above it, indent it further than that text's key.");

    internal static Problem CommentBetweenLines(SourcePlace hash, SourcePlace next) =>
        new(CommentBetween, hash, "A comment ends the text before it, so the next line is left over.", "Move the comment above the key, or put quotes around a text that holds \" #\".", next);

    internal static Problem ListBesideKey(SourcePlace place) =>
        new(MisplacedList, place, "A list may not begin on the line of its key.", "Write each item on a line of its own below the key.");

    internal static Problem MissingComma(SourcePlace place) =>
        new(NoComma, place, "Inside brackets a comma is needed before this.", "Write one after the value before it.");

    internal static Problem KeyWithoutName(SourcePlace place) =>
        new(NoName, place, "There is a colon here with no key before it.", "Write \"key: value\", or put quotes around a text that begins with a colon.");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
