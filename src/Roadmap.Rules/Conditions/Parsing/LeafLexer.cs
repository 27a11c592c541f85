using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>Cuts a leaf into words, numbers and signs. Never fails: what the language does not have becomes a foreign token.</summary>
internal static class LeafLexer
{
    internal static ImmutableArray<Token> Cut(LeafSource source)
    {
        var text = source.Text;
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var position = 0;
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            var token = Next(text, position);
            tokens.Add(token);
            position = token.Span.End;
        }

        tokens.Add(new Token(TokenKind.End, "", new TextSpan(source.Whole.End, 0)));
        return tokens.ToImmutable();
    }

    private static Token Next(string text, int start) => text[start] switch
    {
        var first when char.IsAsciiDigit(first) => Numeral(text, start),
        var first when IsWordStart(first) => Piece(text, start, EndOfWord(text, start), TokenKind.Word),
        '$' when start + 1 < text.Length && IsWordStart(text[start + 1]) => Parameter(text, start),
        '<' or '>' or '=' or '!' => Operator(text, start),
        '+' => Piece(text, start, start + 1, TokenKind.Plus),
        '-' => Piece(text, start, start + 1, TokenKind.Minus),
        '.' => Piece(text, start, start + 1, TokenKind.Dot),
        '(' => Piece(text, start, start + 1, TokenKind.Open),
        ')' => Piece(text, start, start + 1, TokenKind.Close),
        _ => Piece(text, start, EndOfForeign(text, start), TokenKind.Foreign),
    };

    private static Token Piece(string text, int start, int end, TokenKind kind) => new(kind, text[start..end], new TextSpan(start, end - start));

    private static Token Parameter(string text, int start)
    {
        var end = EndOfWord(text, start + 1);
        return new Token(TokenKind.Parameter, text[(start + 1)..end], new TextSpan(start, end - start));
    }

    private static Token Operator(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] is '<' or '>' or '=' or '!')
        {
            end++;
        }

        return Piece(text, start, end, text[start..end] is "<" or "<=" or ">" or ">=" or "=" or "!=" ? TokenKind.Comparison : TokenKind.Foreign);
    }

    private static Token Numeral(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (IsWordPart(text, end) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        var numeral = text.AsSpan(start, end - start);
        if (IsMadeOf(numeral, '.'))
        {
            return end < text.Length && text[end] == '%'
                ? new Token(TokenKind.Percent, text[start..end], new TextSpan(start, end + 1 - start))
                : Piece(text, start, end, TokenKind.Number);
        }

        var isDate = numeral.Length is 7 or 10 && numeral[4] == '-' && IsMadeOf(numeral, '-');
        return Piece(text, start, end, isDate ? TokenKind.Date : TokenKind.Word);
    }

    private static bool IsMadeOf(ReadOnlySpan<char> text, char sign)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character) && character != sign)
            {
                return false;
            }
        }

        return true;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsWordPart(text, end))
        {
            end++;
        }

        return end;
    }

    private static int EndOfForeign(string text, int start)
    {
        var isPair = start + 1 < text.Length
            && (char.IsSurrogatePair(text[start], text[start + 1]) || (text[start] is '&' or '|' && text[start + 1] == text[start]));
        return start + (isPair ? 2 : 1);
    }

    private static bool IsWordStart(char character) => char.IsLetter(character) || character == '_';

    /// <summary>Hyphens and slashes only between letters and digits, so that <c>a -b</c> and <c>a- b</c> are not one word.</summary>
    private static bool IsWordPart(string text, int index) =>
        char.IsLetterOrDigit(text[index]) || text[index] == '_'
        || (text[index] is '-' or '/' && index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]));
}
