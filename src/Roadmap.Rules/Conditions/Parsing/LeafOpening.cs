using Roadmap.Rules.Conditions.Syntax;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>A leaf begins with a subject; finds the ones that begin with a value or a keyword.</summary>
internal static class LeafOpening
{
    internal static bool Check(TokenCursor cursor)
    {
        var first = cursor.Current;
        var place = cursor.Place(first.Span);
        if (cursor.AtWord("not"))
        {
            cursor.Report(ConditionProblems.LeadingNot(place));
            return false;
        }

        if (first.Kind != TokenKind.Word || (Keywords.All.Contains(first.Text) && cursor.Peek(1).Kind != TokenKind.Dot))
        {
            cursor.Report(ConditionProblems.NoSubject(place, cursor.Source.Text[first.Span.Start..first.Span.End], TurnedAround(cursor)));
            return false;
        }

        return true;
    }

    /// <summary><c>80% &lt;= buy-in.families</c> and <c>2014 before x.started</c> the right way round; null when it is neither.</summary>
    private static string? TurnedAround(TokenCursor cursor)
    {
        var value = cursor.Current.Span;
        var middle = cursor.Peek(1);
        var rest = cursor.Peek(2);
        var isDate = cursor.Current.Kind == TokenKind.Date || cursor.AtWord("as-of") || (cursor.At(TokenKind.Number) && value.Length == 4);
        var turned = middle.Text switch
        {
            "<" or "<=" when isDate => "after",
            ">" or ">=" when isDate => "before",
            "<" => ">",
            "<=" => ">=",
            ">" => "<",
            ">=" => "<=",
            "=" or "!=" => middle.Text,
            "before" => "after",
            "after" => "before",
            _ => null,
        };
        if (turned is null || rest.Kind != TokenKind.Word)
        {
            return null;
        }

        var text = cursor.Source.Text;
        return $"{text[rest.Span.Start..cursor.Source.Whole.End]} {turned} {text[value.Start..value.End]}";
    }
}
