using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Roadmap.Rules.Yaml;

/// <summary>Says in plain words why the library gave up, judging by the lines themselves: its own reasons are for its makers, its places often
/// point elsewhere, and some of its exceptions have none.</summary>
internal sealed class YamlSyntaxFault
{
    private readonly SourceText source;
    private readonly string content;
    private readonly RawText raw;
    private readonly BracketFault brackets;
    private readonly DocumentTreeBuilder tree;
    private readonly ParsingEvent? last;
    private readonly int lastEnd;
    private readonly int at;
    private readonly bool speaksOfTab;

    /// <param name="source">The file.</param>
    /// <param name="tree">What had been read.</param>
    /// <param name="last">The last event before the fault.</param>
    /// <param name="reached">How far the text is certainly understood.</param>
    /// <param name="exception">What the library says; null when it failed in some other way.</param>
    internal YamlSyntaxFault(SourceText source, DocumentTreeBuilder tree, ParsingEvent? last, int reached, YamlException? exception)
    {
        this.source = source;
        this.tree = tree;
        this.last = last;
        content = source.Content;
        raw = new RawText(source);
        brackets = new BracketFault(source, raw);
        lastEnd = Math.Min(reached, content.Length);
        at = Math.Clamp(exception?.Start.Offset() ?? 0, lastEnd, content.Length);
        speaksOfTab = exception?.Message.Contains("tab ", StringComparison.Ordinal) ?? false;
    }

    internal Problem Describe() =>
        Tab() ?? Directive() ?? Bracket() ?? BracketAhead() ?? AfterQuote() ?? AfterBracket() ?? Comma()
        ?? Quote() ?? FirstSign() ?? MissingSpace() ?? Colon() ?? Comment() ?? ValueAtMargin() ?? Line() ?? YamlProblems.NotYaml(raw.Visible(at));

    private char Sign => at < content.Length ? content[at] : '\0';

    private int FaultLine => source.PlaceAt(at, 0).Line;

    private int GoodLine => source.PlaceAt(lastEnd, 0).Line;

    private Problem? Tab()
    {
        for (var line = GoodLine; line <= (speaksOfTab ? source.LineCount : FaultLine); line++)
        {
            var indent = LineScan.Indent(source.LineSpan(line));
            var tab = source.LineSpan(line)[..indent].IndexOf('\t');
            if (tab >= 0 && indent < source.LineSpan(line).Length)
            {
                return YamlProblems.TabIndent(source.Place(line, tab + 1, indent - tab));
            }
        }

        var any = speaksOfTab ? content.IndexOf('\t', lastEnd) : -1;
        return any < 0 ? null : YamlProblems.TabIndent(source.PlaceAt(any, 1));
    }

    private Problem? Directive()
    {
        var next = NextSign();
        return next >= 0 && content[next] == '%' && source.PlaceAt(next, 0).Column == 1 ? YamlProblems.Directive(raw.RestOfLine(next)) : null;
    }

    private Problem? Bracket()
    {
        if (tree.Innermost is not { IsInline: true } inline)
        {
            return null;
        }

        var opening = raw.OffsetOf(inline.Place);
        // A single pair in a list has no bracket of its own.
        return brackets.From(content[opening] is '[' or '{' ? opening : raw.OffsetOf((tree.Around(inline) ?? inline).Place));
    }

    /// <summary>A bracket that was seen but not yet taken in when reading failed.</summary>
    private Problem? BracketAhead()
    {
        var opening = Sign is '[' or '{' ? at : NextSign();
        if (opening < 0 || content[opening] is not ('[' or '{'))
        {
            return null;
        }

        if (tree.Innermost is { IsInline: true } && content.AsSpan(0, opening).TrimEnd()[^1] is not (',' or '[' or '{' or ':'))
        {
            return YamlProblems.BracketInText(source.PlaceAt(opening, 1), content[opening]);
        }

        return brackets.From(opening);
    }

    private Problem? AfterQuote() =>
        last is Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } && RestAfter(lastEnd) is { } rest
            ? YamlProblems.TextAfterQuote(raw.RestOfLine(rest), content[lastEnd - 1])
            : null;

    private Problem? AfterBracket()
    {
        if (last is not (MappingEnd or SequenceEnd) || tree.LastClosed is not { IsInline: true } closed
            || content[lastEnd - 1] is not (']' or '}') || RestAfter(lastEnd) is not { } rest)
        {
            return null;
        }

        return content[rest] is ']' or '}'
            ? YamlProblems.StrayBracket(source.PlaceAt(rest, 1), content[rest])
            : closed.IsMapping ? YamlProblems.TextBeginsWithBrace(closed.Place) : YamlProblems.TextBeginsWithBracket(closed.Place);
    }

    /// <summary>Inside brackets that do close: an entry that begins right after a quote or bracket, or on a line of its own.</summary>
    private Problem? Comma()
    {
        if (tree.Innermost is not { IsInline: true } || at >= content.Length)
        {
            return null;
        }

        if (Sign == ':' && FaultLine > GoodLine)
        {
            var begin = source.OffsetOfLine(FaultLine) + LineScan.Indent(source.LineSpan(FaultLine));
            return YamlProblems.MissingComma(raw.Word(begin));
        }

        var before = content.AsSpan(0, at).TrimEnd();
        return !char.IsWhiteSpace(Sign) && Sign is not (':' or ',' or ']' or '}') && before.Length > 0 && before[^1] is '"' or '\'' or ']' or '}'
            ? YamlProblems.MissingComma(raw.Word(at))
            : null;
    }

    private Problem? Quote()
    {
        if (Sign is not ('"' or '\'') || at < lastEnd)
        {
            return null;
        }

        var escape = QuoteScan.UnknownEscape(content, at);
        if (escape >= 0)
        {
            return YamlProblems.UnknownEscape(source.PlaceAt(escape, Math.Min(2, content.Length - escape)));
        }

        return QuoteScan.End(content, at) < BracketScan.EndOfLine(content, at) ? null : YamlProblems.UnclosedQuote(raw.RestOfLine(at));
    }

    private Problem? FirstSign() => Sign switch
    {
        '%' or '@' or '`' or ',' => YamlProblems.TextBeginsWithSign(source.PlaceAt(at, 1), Sign),
        '|' or '>' => YamlProblems.TextBesideBlockSign(raw.RestOfLine(at), Sign),
        '*' => YamlProblems.Alias(raw.Word(at)),
        '&' => YamlProblems.Anchor(raw.Word(at)),
        '!' => YamlProblems.Tag(raw.Word(at)),
        ']' or '}' => YamlProblems.StrayBracket(source.PlaceAt(at, 1), Sign),
        '-' when !LineScan.IsIndent(source, at) => YamlProblems.ListBesideKey(source.PlaceAt(at, 1)),
        _ => NextSign() switch
        {
            >= 0 and var next when content[next] == '!' => YamlProblems.Tag(raw.Word(next)),
            >= 0 and var next when content[next] == '&' => YamlProblems.Anchor(raw.Word(next)),
            _ => null,
        },
    };

    private Problem? MissingSpace()
    {
        for (var line = GoodLine; line <= FaultLine; line++)
        {
            var colon = LineScan.GluedColon(source.LineSpan(line));
            if (colon >= 0)
            {
                return YamlProblems.NoSpaceAfterColon(source.Place(line, colon + 1, 1));
            }
        }

        return null;
    }

    private Problem? Colon()
    {
        if (Sign != ':')
        {
            return null;
        }

        var place = source.PlaceAt(at, 1);
        var before = source.LineSpan(place.Line)[..(place.Column - 1)];
        return before.Contains(": ", StringComparison.Ordinal) || place.Line == GoodLine
            ? YamlProblems.ColonInText(place)
            : YamlProblems.ColonInContinuedText(place, raw.Visible(Math.Max(0, lastEnd - 1)));
    }

    private Problem? Comment()
    {
        if (last is not Scalar { Style: ScalarStyle.Plain, Value.Length: > 0 } || FaultLine == GoodLine || LineScan.IsKeyOrItem(source.LineSpan(FaultLine)))
        {
            return null;
        }

        var comment = BracketScan.CommentAfterText(content, lastEnd - 1, BracketScan.EndOfLine(content, lastEnd));
        return comment < 0 ? null : YamlProblems.CommentBetweenLines(raw.RestOfLine(comment), raw.RestOfLine(at));
    }

    /// <summary>A value on a line of its own that is indented no further than its key: what fails is the line after it.</summary>
    private Problem? ValueAtMargin()
    {
        for (var line = Math.Max(2, GoodLine); line < FaultLine; line++)
        {
            var text = source.LineSpan(line);
            var above = source.LineSpan(line - 1);
            var indent = LineScan.Indent(text);
            if (indent < text.Length && indent <= LineScan.Indent(above) && above.TrimEnd().EndsWith(":", StringComparison.Ordinal) && !LineScan.IsKeyOrItem(text))
            {
                return YamlProblems.ValueNotIndented(raw.RestOfLine(source.OffsetOfLine(line) + indent));
            }
        }

        return null;
    }

    private Problem? Line()
    {
        if (!LineScan.IsIndent(source, at) || at >= content.Length)
        {
            return null;
        }

        if (!LineScan.IsKeyOrItem(source.LineSpan(FaultLine)))
        {
            return YamlProblems.LineIsNotKey(raw.RestOfLine(at));
        }

        var here = raw.Word(at);
        var above = (last is MappingEnd or SequenceEnd && tree.LastClosed is { IsInline: false } ? tree.LastClosed : tree.Innermost)?.Place ?? source.Place(GoodLine, 1, 1);
        if (here.Column != above.Column)
        {
            return YamlProblems.UnevenIndentation(here, above);
        }

        return Sign == '-' && tree.Innermost is { IsMapping: true } ? YamlProblems.ItemAmongKeys(here, above) : null;
    }

    /// <summary>Where text stands after a quote or bracket on its line that should be the end; null when nothing or something proper does.</summary>
    private int? RestAfter(int offset)
    {
        while (offset < content.Length && content[offset] is ' ' or '\t')
        {
            offset++;
        }

        return offset >= content.Length || content[offset] is '\r' or '\n' or '#' or ',' or ':' ? null : offset;
    }

    /// <summary>The offset of what comes after the text that is understood, comments, dashes of lists and colons of keys aside; -1 at the end.</summary>
    private int NextSign()
    {
        var next = lastEnd;
        while (next < content.Length && (char.IsWhiteSpace(content[next]) || content[next] == '#' || IsLead(next)))
        {
            next = content[next] == '#' ? BracketScan.EndOfLine(content, next) : next + 1;
        }

        return next < content.Length ? next : -1;
    }

    private bool IsLead(int offset) => content[offset] is '-' or ':' && offset + 1 < content.Length && content[offset + 1] == ' ';
}
