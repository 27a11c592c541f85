using System.Globalization;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>Reads a date: a year, month or day, <c>as-of</c>, a parameter or a date subject.</summary>
internal static class DateParser
{
    internal static ValueSyntax? Parse(TokenCursor cursor)
    {
        var token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.Date:
                return Literal(cursor);
            case TokenKind.Parameter:
                cursor.Take();
                return new ParameterSyntax(token.Span, token.Text);
            case TokenKind.Word when cursor.AtWord("as-of"):
                cursor.Take();
                return new AsOfSyntax(token.Span);
            case TokenKind.Word when char.IsAsciiDigit(token.Text[0]):
                return Literal(cursor);
            case TokenKind.Word when token.Text is "now" or "today":
                cursor.Report(ConditionProblems.Today(cursor.Place(token.Span), token.Text, cursor.Source.With((token.Span, "as-of"))));
                return null;
            case TokenKind.Word when !Keywords.All.Contains(token.Text):
                return SubjectParser.ParsePlain(cursor);
            default:
                cursor.Report(ConditionProblems.Incomplete(cursor.Place(cursor.Previous.Span), "a date", cursor.Previous.Text));
                return null;
        }
    }

    private static DateLiteralSyntax? Literal(TokenCursor cursor)
    {
        var token = cursor.Take();
        if (PartialDate.TryParse(token.Text, out var date))
        {
            return new DateLiteralSyntax(token.Span, date);
        }

        cursor.Report(ConditionProblems.NotADate(cursor.Place(token.Span), token.Text, Iso(token.Text)));
        return null;
    }

    /// <summary><c>8/20/2014</c> as <c>2014-08-20</c>, and <c>2014-8-2</c> with its noughts; null when it cannot be told.</summary>
    private static string? Iso(string text)
    {
        var parts = text.Split('/', '-');
        if (parts.Length != 3 || parts.Any(part => part.Length is 0 or > 4 || !part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var (year, month, day) = parts[0].Length == 4 ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[0], numbers[1]);
        if (parts[0].Length != 4 && month <= 12 && day <= 12 && month != day)
        {
            return null;
        }

        var iso = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
        return PartialDate.TryParse(iso, out _) ? iso : null;
    }
}
