using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>Walks over the tokens of one leaf. Whoever returns null has reported exactly one problem.</summary>
internal sealed class TokenCursor
{
    private readonly ImmutableArray<Token> tokens;
    private readonly ProblemCollector problems;
    private int position;

    internal TokenCursor(LeafSource source, ImmutableArray<Token> tokens, ProblemCollector problems)
    {
        Source = source;
        this.tokens = tokens;
        this.problems = problems;
    }

    internal LeafSource Source { get; }

    internal Token Current => tokens[position];

    /// <summary>The token taken last; at the start the first one.</summary>
    internal Token Previous => tokens[Math.Max(0, position - 1)];

    internal Token Last => tokens[^1];

    internal Token Peek(int ahead) => tokens[Math.Min(position + ahead, tokens.Length - 1)];

    internal bool At(TokenKind kind) => Current.Kind == kind;

    internal bool AtWord(string word) => IsWord(Current, word);

    internal bool AtWords(string first, string second) => AtWord(first) && IsWord(Peek(1), second);

    internal Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
        {
            position++;
        }

        return token;
    }

    internal bool TakeWord(string word)
    {
        if (!AtWord(word))
        {
            return false;
        }

        position++;
        return true;
    }

    /// <summary>True when nothing stands between the two, not even space.</summary>
    internal static bool Touch(TextSpan left, TextSpan right) => left.End == right.Start;

    internal bool Remaining(Func<Token, bool> test) => tokens.Skip(position).Any(test);

    internal SourcePlace Place(TextSpan span) => Source.Place(span);

    internal void Report(Problem problem) => problems.Add(problem);

    private static bool IsWord(Token token, string word) =>
        token.Kind == TokenKind.Word && string.Equals(token.Text, word, StringComparison.Ordinal);
}
