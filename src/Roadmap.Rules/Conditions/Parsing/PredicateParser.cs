using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>Reads what a leaf says of its subject.</summary>
internal static class PredicateParser
{
    internal static PredicateSyntax? Parse(TokenCursor cursor)
    {
        if (cursor.At(TokenKind.End))
        {
            return new MissingSyntax(cursor.Previous.Span);
        }

        if (cursor.At(TokenKind.Comparison))
        {
            return ParseCompare(cursor);
        }

        if (!cursor.At(TokenKind.Word))
        {
            return Unexpected(cursor);
        }

        return PhrasePredicates.Check(cursor) ? ParseWord(cursor) : null;
    }

    private static PredicateSyntax? ParseWord(TokenCursor cursor)
    {
        switch (cursor.Current.Text)
        {
            case "is":
                return IsParser.Parse(cursor);
            case "includes" or "lacks":
                return ParseSet(cursor);
            case "between":
                return ParseBetween(cursor);
            case "before" or "after" or "at" or "less" or "within" or "older" or "newer":
                return DatePredicateParser.Parse(cursor);
            default:
                return Unexpected(cursor);
        }
    }

    private static CompareSyntax? ParseCompare(TokenCursor cursor)
    {
        var sign = cursor.Take();
        var comparison = sign.Text switch
        {
            "<" => Comparison.Less,
            "<=" => Comparison.LessOrEqual,
            ">" => Comparison.Greater,
            ">=" => Comparison.GreaterOrEqual,
            "=" => Comparison.Equal,
            _ => Comparison.NotEqual,
        };
        return OperandParser.Parse(cursor) is { } right ? new CompareSyntax(sign.Span, comparison, right) : null;
    }

    private static BetweenSyntax? ParseBetween(TokenCursor cursor)
    {
        var between = cursor.Take();
        if (OperandParser.Parse(cursor) is not { } low)
        {
            return null;
        }

        if (!cursor.TakeWord("and"))
        {
            cursor.Report(ConditionProblems.Incomplete(cursor.Place(cursor.Previous.Span), "\"and\" and the upper end", cursor.Previous.Text));
            return null;
        }

        return OperandParser.Parse(cursor) is { } high ? new BetweenSyntax(between.Span, low, high) : null;
    }

    private static SetSyntax? ParseSet(TokenCursor cursor)
    {
        var word = cursor.Take();
        var test = word.Text is "includes" ? SetTest.Includes : SetTest.Lacks;
        return OperandParser.ParseWords(cursor, "or") is { } words ? new SetSyntax(word.Span, test, words) : null;
    }

    private static PredicateSyntax? Unexpected(TokenCursor cursor)
    {
        var token = cursor.Current;
        var place = cursor.Place(token.Span);
        if (token.Kind != TokenKind.Word)
        {
            cursor.Report(ConditionProblems.NoPredicate(place, token.Text, null));
        }
        else if (Keywords.Synonyms.TryGetValue(token.Text, out var synonym))
        {
            var isNumber = cursor.Peek(1).Kind is TokenKind.Number or TokenKind.Percent;
            synonym = isNumber && synonym is "is" ? "=" : synonym;
            cursor.Report(ConditionProblems.ForeignOperator(place, token.Text, cursor.Source.With((token.Span, synonym))));
        }
        else
        {
            var nearest = Spelling.Nearest(token.Text, Keywords.Predicates);
            cursor.Report(ConditionProblems.NoPredicate(place, token.Text, nearest is null ? null : cursor.Source.With((token.Span, nearest))));
        }

        return null;
    }
}
