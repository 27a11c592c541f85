using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>Reports characters and operators of other languages, with the leaf as it should be where that is clear.</summary>
internal static class ForeignTokens
{
    internal static bool Check(LeafSource source, ImmutableArray<Token> tokens, ProblemCollector problems)
    {
        var foreign = tokens.Where(token => token.Kind == TokenKind.Foreign).ToImmutableArray();
        if (foreign.IsEmpty)
        {
            return true;
        }

        var place = source.Place(foreign[0].Span);
        problems.Add(Corrected(source, tokens, foreign) is { } corrected
            ? ConditionProblems.ForeignOperator(place, foreign[0].Text, corrected)
            : ConditionProblems.ForeignCharacter(place, foreign[0].Text));
        return false;
    }

    private static string? Corrected(LeafSource source, ImmutableArray<Token> tokens, ImmutableArray<Token> foreign)
    {
        var changes = new List<(TextSpan Span, string Text)>();
        foreach (var token in foreign)
        {
            if (Replacement(tokens, token) is not { } change)
            {
                return null;
            }

            changes.Add(change);
        }

        return source.With([.. changes]);
    }

    private static (TextSpan Span, string Text)? Replacement(ImmutableArray<Token> tokens, Token token)
    {
        var index = tokens.IndexOf(token);
        var next = tokens[index + 1];
        var before = index > 0 ? tokens[index - 1] : token;
        var isWord = next.Kind == TokenKind.Word;
        return token.Text switch
        {
            "==" or "===" => (token.Span, isWord ? " is " : " = "),
            "<>" or "≠" or "!==" or "=!" => (token.Span, isWord ? " is not " : " != "),
            "=>" or "≥" => (token.Span, " >= "),
            "=<" or "≤" => (token.Span, " <= "),
            "−" or "–" => (token.Span, " - "),
            "\"" or "'" or "“" or "”" or "‘" or "’" => (token.Span, ""),
            "%" when before.Kind == TokenKind.Number => (new TextSpan(before.Span.End, token.Span.End - before.Span.End), "%"),
            "," when IsThousands(before, token, next) => (token.Span, ""),
            _ => null,
        };
    }

    private static bool IsThousands(Token before, Token comma, Token next) =>
        before.Kind == TokenKind.Number && next.Kind is TokenKind.Number or TokenKind.Percent && next.Text.Length == 3
        && TokenCursor.Touch(before.Span, comma.Span) && TokenCursor.Touch(comma.Span, next.Span);
}
