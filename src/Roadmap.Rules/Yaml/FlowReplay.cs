using System.Globalization;

namespace Roadmap.Rules.Yaml;

/// <summary>Reads plain and quoted scalars again: lines fold to one space, blank lines to line breaks, escapes to what they stand for.</summary>
internal static class FlowReplay
{
    internal static LocatedText Plain(string content, int start, int end)
    {
        var text = new LocatedText();
        var at = start;
        while (at < end)
        {
            if (IsBreak(content[at]))
            {
                at = Fold(text, content, at, end, keepFrom: 0);
            }
            else
            {
                text.Add(content[at], at);
                at++;
            }
        }

        text.TrimBlanks(0);
        return text;
    }

    internal static LocatedText SingleQuoted(string content, int start, int end)
    {
        var text = new LocatedText();
        var at = start;
        while (at < end)
        {
            if (IsBreak(content[at]))
            {
                at = Fold(text, content, at, end, keepFrom: 0);
            }
            else
            {
                text.Add(content[at], at);
                at += content[at] == '\'' ? 2 : 1;
            }
        }

        return text;
    }

    internal static LocatedText DoubleQuoted(string content, int start, int end)
    {
        var text = new LocatedText();
        var at = start;
        var keepFrom = 0;
        while (at < end)
        {
            if (IsBreak(content[at]))
            {
                at = Fold(text, content, at, end, keepFrom);
            }
            else if (content[at] == '\\' && at + 1 < end)
            {
                at = IsBreak(content[at + 1]) ? FoldEscaped(text, content, at + 1, end) : Unescape(text, content, at, end);
                keepFrom = text.Length;
            }
            else
            {
                text.Add(content[at], at);
                at++;
            }
        }

        return text;
    }

    /// <summary>Folds from a line break on and gives the offset of the next character that is not blank.</summary>
    private static int Fold(LocatedText text, string content, int at, int end, int keepFrom)
    {
        text.TrimBlanks(keepFrom);
        var first = at;
        var breaks = 0;
        while (at < end && (IsBreak(content[at]) || content[at] is ' ' or '\t'))
        {
            if (!IsBreak(content[at]))
            {
                at++;
                continue;
            }

            breaks++;
            if (breaks > 1)
            {
                text.Add('\n', at);
            }

            at = AfterBreak(content, at);
        }

        if (breaks == 1)
        {
            text.Add(' ', first);
        }

        return at;
    }

    private static int FoldEscaped(LocatedText text, string content, int at, int end)
    {
        at = AfterBreak(content, at);
        while (at < end && (IsBreak(content[at]) || content[at] is ' ' or '\t'))
        {
            if (IsBreak(content[at]))
            {
                text.Add('\n', at);
                at = AfterBreak(content, at);
            }
            else
            {
                at++;
            }
        }

        return at;
    }

    private static int Unescape(LocatedText text, string content, int at, int end)
    {
        var digits = content[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && at + 2 + digits <= end
            && int.TryParse(content.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            foreach (var unit in CharactersOf(code))
            {
                text.Add(unit, at);
            }

            return at + 2 + digits;
        }

        text.Add(Named(content[at + 1]), at);
        return at + 2;
    }

    private static string CharactersOf(int code) =>
        code is >= 0x10000 and <= 0x10FFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString();

    private static char Named(char letter) => letter switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => letter,
    };

    private static bool IsBreak(char character) => character is '\r' or '\n';

    private static int AfterBreak(string content, int at) =>
        content[at] == '\r' && at + 1 < content.Length && content[at + 1] == '\n' ? at + 2 : at + 1;
}
