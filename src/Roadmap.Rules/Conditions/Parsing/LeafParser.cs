using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>Reads one leaf: a subject and what is said of it. Null means that exactly one problem was reported.</summary>
internal static class LeafParser
{
    internal const int MostLength = 4_096;

    internal static LeafSyntax? Parse(YamlScalar scalar, ProblemCollector problems)
    {
        if (Open(LeafSource.Of(scalar), problems) is not { } cursor || LeafOpening.Check(cursor) is false)
        {
            return null;
        }

        if (SubjectParser.Parse(cursor) is not { } subject || PredicateParser.Parse(cursor) is not { } predicate)
        {
            return null;
        }

        return LeafEnding.Check(cursor, predicate) ? new LeafSyntax(cursor.Source, subject, predicate) : null;
    }

    /// <summary>Reads a text that is a subject and nothing else.</summary>
    internal static SubjectSyntax? ParseSubject(LeafSource source, ProblemCollector problems)
    {
        if (Open(source, problems) is not { } cursor)
        {
            return null;
        }

        if (!cursor.At(TokenKind.Word))
        {
            var first = cursor.Current.Span;
            problems.Add(ConditionProblems.NoSubject(cursor.Place(first), source.Text[first.Start..first.End]));
            return null;
        }

        if (SubjectParser.Parse(cursor) is not { } subject)
        {
            return null;
        }

        if (cursor.At(TokenKind.End))
        {
            return subject;
        }

        problems.Add(ConditionProblems.AfterSubject(cursor.Place(cursor.Current.Span.To(cursor.Last.Span)), source.Text[subject.Span.Start..subject.Span.End]));
        return null;
    }

    private static TokenCursor? Open(LeafSource source, ProblemCollector problems)
    {
        if (source.Whole.Length == 0)
        {
            problems.Add(ConditionProblems.EmptyLeaf(source.Scalar.Place));
            return null;
        }

        if (source.Text.Length > MostLength)
        {
            problems.Add(ConditionProblems.LongLeaf(source.Scalar.Place, MostLength));
            return null;
        }

        var tokens = LeafLexer.Cut(source);
        return ForeignTokens.Check(source, tokens, problems) ? new TokenCursor(source, tokens, problems) : null;
    }
}
