using System.Globalization;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>Reads <c>6 months</c> or a parameter.</summary>
internal static class DurationParser
{
    internal static DurationSyntax? Parse(TokenCursor cursor)
    {
        var token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.Parameter:
                cursor.Take();
                return new DurationSyntax(token.Span, null, new ParameterSyntax(token.Span, token.Text));
            case TokenKind.Number:
                return Literal(cursor);
            case TokenKind.Word or TokenKind.Percent or TokenKind.Date when !Keywords.All.Contains(token.Text):
                cursor.Report(ConditionProblems.NotADuration(
                    cursor.Place(token.Span), cursor.Source.Text[token.Span.Start..token.Span.End], Unglued(cursor, token)));
                return null;
            default:
                cursor.Report(ConditionProblems.Incomplete(cursor.Place(cursor.Previous.Span), "a duration", cursor.Previous.Text));
                return null;
        }
    }

    private static DurationSyntax? Literal(TokenCursor cursor)
    {
        var number = cursor.Take();
        var unit = cursor.Current;
        if (unit.Kind != TokenKind.Word || Keywords.All.Contains(unit.Text))
        {
            cursor.Report(ConditionProblems.NoUnit(cursor.Place(number.Span), number.Text));
            return null;
        }

        cursor.Take();
        var span = number.Span.To(unit.Span);
        if (CalendarDuration.TryParse($"{number.Text} {unit.Text}", out var duration))
        {
            return new DurationSyntax(span, duration, null);
        }

        cursor.Report(Fault(cursor, number, unit, span));
        return null;
    }

    private static Problems.Problem Fault(TokenCursor cursor, Token number, Token unit, TextSpan span)
    {
        if (!CalendarDuration.TryParseUnit(unit.Text, out _))
        {
            return ConditionProblems.UnknownUnit(cursor.Place(unit.Span), unit.Text);
        }

        return number.Text.Contains('.', StringComparison.Ordinal)
            ? ConditionProblems.BrokenDuration(cursor.Place(number.Span), number.Text)
            : ConditionProblems.LongDuration(cursor.Place(span), $"{number.Text} {unit.Text}");
    }

    /// <summary><c>6months</c> or <c>6-months</c> as <c>6 months</c>.</summary>
    private static string? Unglued(TokenCursor cursor, Token token)
    {
        var digits = token.Text.TakeWhile(char.IsAsciiDigit).Count();
        var text = string.Create(CultureInfo.InvariantCulture, $"{token.Text.AsSpan(0, digits)} {token.Text.AsSpan(digits).TrimStart('-')}");
        return CalendarDuration.TryParse(text, out _) ? cursor.Source.With((token.Span, text)) : null;
    }
}
