using Roadmap.Rules.Conditions.Syntax;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>Reads <c>is</c>, <c>is not</c> and <c>is only</c>.</summary>
internal static class IsParser
{
    internal static PredicateSyntax? Parse(TokenCursor cursor)
    {
        var word = cursor.Take().Span;
        var isNegated = cursor.TakeWord("not");
        var span = word.To(cursor.Previous.Span);
        if (cursor.AtWord("only"))
        {
            return ParseOnly(cursor, span, isNegated);
        }

        if (!CheckSuperfluous(cursor, span, isNegated))
        {
            return null;
        }

        return OperandParser.ParseWords(cursor, "or") is { } words ? new IsSyntax(span, isNegated, words) : null;
    }

    private static SetSyntax? ParseOnly(TokenCursor cursor, TextSpan span, bool isNegated)
    {
        span = span.To(cursor.Take().Span);
        if (isNegated)
        {
            cursor.Report(ConditionProblems.NotOnly(cursor.Place(span)));
            return null;
        }

        return OperandParser.ParseWords(cursor, "and") is { } words ? new SetSyntax(span, SetTest.IsOnly, words) : null;
    }

    /// <summary>Finds <c>is &gt;= 3</c>, <c>is at least 3</c> and <c>is before 2014</c>, which need no <c>is</c>.</summary>
    private static bool CheckSuperfluous(TokenCursor cursor, TextSpan span, bool isNegated)
    {
        if (cursor.At(TokenKind.Word) && !PhrasePredicates.Check(cursor, span))
        {
            return false;
        }

        var next = cursor.Current;
        var startsPredicate = next.Kind == TokenKind.Comparison
            || (next.Kind == TokenKind.Word && (Keywords.Predicates.Contains(next.Text) || next.Text is "at" or "less"));
        if (!startsPredicate)
        {
            return true;
        }

        var text = cursor.Source.Text;
        cursor.Report(isNegated
            ? ConditionProblems.NegatedPredicate(cursor.Place(span), text[next.Span.Start..next.Span.End])
            : ConditionProblems.SuperfluousIs(cursor.Place(span), text[next.Span.Start..next.Span.End], cursor.Source.With((span, ""))));
        return false;
    }
}
