using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>Reads what a subject is compared with: numbers, words, parameters, other subjects.</summary>
internal static class OperandParser
{
    internal static OperandSyntax? Parse(TokenCursor cursor)
    {
        if (ParseValue(cursor) is not { } value)
        {
            return null;
        }

        if (!cursor.At(TokenKind.Plus) && !cursor.At(TokenKind.Minus))
        {
            return new OperandSyntax(value, null);
        }

        var sign = cursor.Take();
        if (!(cursor.At(TokenKind.Number) || cursor.At(TokenKind.Percent) || cursor.At(TokenKind.Parameter)))
        {
            cursor.Report(cursor.At(TokenKind.Word)
                ? ConditionProblems.OffsetOfSubject(cursor.Place(cursor.Current.Span), cursor.Current.Text)
                : ConditionProblems.Incomplete(cursor.Place(sign.Span), "a number", sign.Text));
            return null;
        }

        return ParseValue(cursor) is { } amount
            ? new OperandSyntax(value, new OffsetSyntax(sign.Span.To(amount.Span), sign.Kind == TokenKind.Minus, amount))
            : null;
    }

    /// <summary>Words with <c>or</c> (or <c>and</c>) between them.</summary>
    internal static ImmutableArray<ValueSyntax>? ParseWords(TokenCursor cursor, string joiner)
    {
        var other = joiner == "or" ? "and" : "or";
        var words = ImmutableArray.CreateBuilder<ValueSyntax>();
        do
        {
            if (ParseWord(cursor) is not { } word)
            {
                return null;
            }

            words.Add(word);
        }
        while (cursor.TakeWord(joiner));

        if (cursor.AtWord(other) && !cursor.Remaining(StartsPredicate))
        {
            cursor.Report(ConditionProblems.WrongJoiner(
                cursor.Place(cursor.Current.Span), other, joiner, cursor.Source.With((cursor.Current.Span, joiner))));
            return null;
        }

        return words.ToImmutable();
    }

    private static bool StartsPredicate(Token token) =>
        token.Kind == TokenKind.Comparison || (token.Kind == TokenKind.Word && Keywords.Predicates.Contains(token.Text));

    private static ValueSyntax? ParseWord(TokenCursor cursor)
    {
        var first = cursor.Current;
        if (!IsPhrasePart(first) || !IsPhrasePart(cursor.Peek(1)))
        {
            return ParseValue(cursor);
        }

        while (IsPhrasePart(cursor.Current))
        {
            cursor.Take();
        }

        var span = first.Span.To(cursor.Previous.Span);
        return new PhraseSyntax(span, cursor.Source.Text[span.Start..span.End]);
    }

    private static bool IsPhrasePart(Token token) => token.Kind == TokenKind.Word && !Keywords.All.Contains(token.Text);

    private static ValueSyntax? ParseValue(TokenCursor cursor)
    {
        var token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.Percent:
                cursor.Take();
                return Number(cursor, token.Text, token.Span, token.Kind == TokenKind.Percent);
            case TokenKind.Minus when cursor.Peek(1).Kind is TokenKind.Number or TokenKind.Percent:
                var sign = cursor.Take();
                var number = cursor.Take();
                return Number(cursor, "-" + number.Text, sign.Span.To(number.Span), number.Kind == TokenKind.Percent);
            case TokenKind.Date:
                return DateParser.Parse(cursor);
            case TokenKind.Parameter:
                cursor.Take();
                return new ParameterSyntax(token.Span, token.Text);
            case TokenKind.Word when cursor.AtWord("as-of"):
                cursor.Take();
                return new AsOfSyntax(token.Span);
            case TokenKind.Word when !Keywords.All.Contains(token.Text):
                return SubjectParser.Parse(cursor);
            default:
                cursor.Report(ConditionProblems.Incomplete(cursor.Place(cursor.Previous.Span), "a value", cursor.Previous.Text));
                return null;
        }
    }

    private static NumberSyntax? Number(TokenCursor cursor, string text, TextSpan span, bool isPercent)
    {
        if (FactText.TryParseNumber(text, out var value))
        {
            return new NumberSyntax(span, value, isPercent);
        }

        cursor.Report(ConditionProblems.NotANumber(cursor.Place(span), text));
        return null;
    }
}
