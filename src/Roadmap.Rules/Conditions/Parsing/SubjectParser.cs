using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>Reads a name, its segments and the date at which it is looked at.</summary>
internal static class SubjectParser
{
    /// <summary>The cursor stands at a word.</summary>
    internal static SubjectSyntax? Parse(TokenCursor cursor) => Parse(cursor, allowsAt: true);

    /// <summary>A date subject after <c>at</c>, <c>before</c> or <c>of</c>; it has no <c>at</c> of its own.</summary>
    internal static SubjectSyntax? ParsePlain(TokenCursor cursor) => Parse(cursor, allowsAt: false);

    private static SubjectSyntax? Parse(TokenCursor cursor, bool allowsAt)
    {
        var name = cursor.Take();
        var segments = ImmutableArray.CreateBuilder<SegmentSyntax>();
        while (cursor.At(TokenKind.Dot))
        {
            if (ParseSegment(cursor) is not { } segment)
            {
                return null;
            }

            segments.Add(segment);
        }

        ValueSyntax? at = null;
        if (allowsAt && AtDate(cursor))
        {
            cursor.Take();
            at = DateParser.Parse(cursor);
            if (at is null)
            {
                return null;
            }
        }

        return new SubjectSyntax(name.Span.To(cursor.Previous.Span), name.Text, name.Span, segments.ToImmutable(), at);
    }

    private static bool AtDate(TokenCursor cursor) =>
        cursor.AtWord("at") && !cursor.AtWords("at", "least") && !cursor.AtWords("at", "most");

    private static SegmentSyntax? ParseSegment(TokenCursor cursor)
    {
        var before = cursor.Previous.Span;
        var dot = cursor.Take().Span;
        if (!cursor.At(TokenKind.Word))
        {
            cursor.Report(ConditionProblems.Incomplete(cursor.Place(dot), "a facet or role", "."));
            return null;
        }

        var word = cursor.Take();
        if (!TokenCursor.Touch(before, dot) || !TokenCursor.Touch(dot, word.Span))
        {
            var loose = before.To(word.Span);
            var text = cursor.Source.Text;
            cursor.Report(ConditionProblems.LooseSpace(
                cursor.Place(loose),
                cursor.Source.With((loose, $"{text[before.Start..before.End]}.{word.Text}"))));
            return null;
        }

        return word.Text is "reached" && cursor.At(TokenKind.Open) ? ParseReached(cursor, word) : new SegmentSyntax(word.Text, word.Span, null, default);
    }

    private static SegmentSyntax? ParseReached(TokenCursor cursor, Token reached)
    {
        var open = cursor.Take();
        if (!cursor.At(TokenKind.Word))
        {
            cursor.Report(ConditionProblems.Incomplete(cursor.Place(open.Span), "a level", "("));
            return null;
        }

        var level = cursor.Take();
        if (!cursor.At(TokenKind.Close))
        {
            cursor.Report(ConditionProblems.Incomplete(cursor.Place(level.Span), "a closing bracket", level.Text));
            return null;
        }

        var span = reached.Span.To(cursor.Take().Span);
        if (span.Length != reached.Text.Length + level.Text.Length + 2)
        {
            cursor.Report(ConditionProblems.LooseSpace(cursor.Place(span), cursor.Source.With((span, $"reached({level.Text})"))));
            return null;
        }

        return new SegmentSyntax(reached.Text, span, level.Text, level.Span);
    }
}
