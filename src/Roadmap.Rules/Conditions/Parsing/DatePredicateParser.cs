using Roadmap.Rules.Conditions.Syntax;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>Reads what is said of a date: before, after, within, older, newer.</summary>
internal static class DatePredicateParser
{
    /// <summary>The cursor stands at the first word of one of them.</summary>
    internal static PredicateSyntax? Parse(TokenCursor cursor) => cursor.Current.Text switch
    {
        "within" => ParseWithin(cursor),
        "older" or "newer" => ParseAge(cursor),
        "at" => ParseDistance(cursor, DistanceKind.AtLeast, "least"),
        "less" => ParseDistance(cursor, DistanceKind.LessThan, "than"),
        _ => ParseCompare(cursor, cursor.Current.Span, DistanceKind.Any, null),
    };

    private static DateCompareSyntax? ParseDistance(TokenCursor cursor, DistanceKind distance, string second)
    {
        var first = cursor.Take();
        if (!cursor.TakeWord(second))
        {
            cursor.Report(ConditionProblems.Incomplete(cursor.Place(first.Span), $"\"{second}\"", first.Text));
            return null;
        }

        return DurationParser.Parse(cursor) is { } duration ? ParseCompare(cursor, first.Span, distance, duration) : null;
    }

    private static DateCompareSyntax? ParseCompare(TokenCursor cursor, TextSpan from, DistanceKind distance, DurationSyntax? duration)
    {
        var isAfter = cursor.AtWord("after");
        if (!isAfter && !cursor.AtWord("before"))
        {
            cursor.Report(ConditionProblems.Incomplete(cursor.Place(cursor.Previous.Span), "\"before\" or \"after\"", cursor.Previous.Text));
            return null;
        }

        var span = from.To(cursor.Take().Span);
        return DateParser.Parse(cursor) is { } date ? new DateCompareSyntax(span, isAfter, distance, duration, date) : null;
    }

    private static WithinSyntax? ParseWithin(TokenCursor cursor)
    {
        var within = cursor.Take();
        if (DurationParser.Parse(cursor) is not { } duration)
        {
            return null;
        }

        if (!cursor.TakeWord("of"))
        {
            var isOther = cursor.At(TokenKind.Word) && cursor.Current.Text is "before" or "after" or "from";
            cursor.Report(ConditionProblems.NoOf(
                cursor.Place((isOther ? cursor.Current : cursor.Previous).Span),
                isOther ? cursor.Source.With((cursor.Current.Span, "of")) : null));
            return null;
        }

        return DateParser.Parse(cursor) is { } date ? new WithinSyntax(within.Span, duration, date) : null;
    }

    private static AgeSyntax? ParseAge(TokenCursor cursor)
    {
        var age = cursor.Take();
        if (!cursor.TakeWord("than"))
        {
            cursor.Report(ConditionProblems.Incomplete(cursor.Place(age.Span), "\"than\"", age.Text));
            return null;
        }

        return DurationParser.Parse(cursor) is { } duration ? new AgeSyntax(age.Span.To(cursor.Previous.Span), age.Text is "older", duration) : null;
    }
}
