using Roadmap.Rules.Conditions.Syntax;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>Nothing may follow a whole leaf; says what the rest probably was.</summary>
internal static class LeafEnding
{
    internal static bool Check(TokenCursor cursor, PredicateSyntax predicate)
    {
        if (cursor.At(TokenKind.End))
        {
            return true;
        }

        var rest = cursor.Current.Span.To(cursor.Last.Span);
        var place = cursor.Place(rest);
        var joiner = cursor.Current.Text.ToLowerInvariant();
        if (joiner is "and" or "or" || JoinedBefore(cursor))
        {
            cursor.Report(ConditionProblems.JoinedLeaves(place, joiner is "or" or "is" ? "any" : "all"));
        }
        else if (predicate is DateCompareSyntax { Distance: DistanceKind.Any } date && Distance(cursor) is { } distance)
        {
            var word = date.IsAfter ? "after" : "before";
            cursor.Report(ConditionProblems.LateDistance(place, cursor.Source.With((date.Span, $"{distance} {word}"), (rest, ""))));
        }
        else
        {
            cursor.Report(ConditionProblems.TrailingText(place, cursor.Source.Text[rest.Start..rest.End]));
        }

        return false;
    }

    /// <summary>In <c>a is yes or b is no</c> the words after <c>or</c> were read as one more word.</summary>
    private static bool JoinedBefore(TokenCursor cursor) =>
        cursor.At(TokenKind.Comparison) || (cursor.At(TokenKind.Word) && Keywords.Predicates.Contains(cursor.Current.Text));

    /// <summary><c>at least 3 months</c> at the very end, as text.</summary>
    private static string? Distance(TokenCursor cursor)
    {
        var isDistance = (cursor.AtWords("at", "least") || cursor.AtWords("less", "than"))
            && (cursor.Peek(2).Kind == TokenKind.Parameter ? cursor.Peek(3) : cursor.Peek(4)).Kind == TokenKind.End;
        return isDistance ? cursor.Source.Text[cursor.Current.Span.Start..cursor.Last.Span.End] : null;
    }
}
