using Roadmap.Rules.Conditions.Syntax;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>Finds comparisons in words (<c>at least 80%</c>, <c>more than 3</c>); numbers and levels are compared with signs.</summary>
internal static class PhrasePredicates
{
    internal static bool Check(TokenCursor cursor) => Check(cursor, cursor.Current.Span);

    /// <summary>As <see cref="Check(TokenCursor)"/>, where the sign would also replace a word before (<c>is at least</c>).</summary>
    internal static bool Check(TokenCursor cursor, TextSpan from)
    {
        var second = cursor.Peek(1);
        var phrase = $"{cursor.Current.Text} {second.Text}";
        if (second.Kind != TokenKind.Word || !Keywords.Phrases.TryGetValue(phrase, out var sign) || IsDistance(cursor, phrase))
        {
            return true;
        }

        var span = from.To(second.Span);
        cursor.Report(ConditionProblems.ForeignOperator(cursor.Place(cursor.Current.Span.To(second.Span)), phrase, cursor.Source.With((span, sign))));
        return false;
    }

    /// <summary>True when it is, or tries to be, <c>at least D before</c>.</summary>
    private static bool IsDistance(TokenCursor cursor, string phrase) =>
        phrase is "at least" or "less than" && !(IsValue(cursor.Peek(2)) && cursor.Peek(3).Kind is TokenKind.End or TokenKind.Plus or TokenKind.Minus);

    private static bool IsValue(Token token) =>
        token.Kind is TokenKind.Number or TokenKind.Percent or TokenKind.Parameter or TokenKind.Word;
}
