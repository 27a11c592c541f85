using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds <c>is</c>: words of the type first, then states, then one subject of the same type.</summary>
internal static class IsBinder
{
    internal static Leaf? Bind(BoundSubject subject, IsSyntax syntax, LeafScope scope)
    {
        var key = subject.Key;
        var first = syntax.Words[0];
        if (first is SubjectSyntax { IsWord: true } word && key.Type.IndexOf(word.Name) < 0 && States.IsState(word.Name))
        {
            return CheckAlone(syntax, scope) ? StateBinder.Bind(subject, word, syntax, scope) : null;
        }

        if (key.Type.Words.IsEmpty || key.Type.Kind == FactTypeKind.Set)
        {
            WrongIs.Report(key, syntax, scope);
            return null;
        }

        if (syntax.Words.Length == 1 && first is SubjectSyntax other && IsSubject(key.Type, other, scope))
        {
            return RankBinder.Subject(key, other, scope) is { } right
                ? new WordCompareLeaf(scope.LeafPlace, scope.Text, key, syntax.IsNegated ? Comparison.NotEqual : Comparison.Equal, right, 0) { Parameters = scope.Parameters }
                : null;
        }

        return Members(key, syntax, scope) is { } members
            ? new WordLeaf(scope.LeafPlace, scope.Text, key, syntax.IsNegated ? Rank.All(key.Type) & ~members : members) { Parameters = scope.Parameters }
            : null;
    }

    private static bool IsSubject(FactType type, SubjectSyntax syntax, LeafScope scope) =>
        !syntax.IsWord || (type.IndexOf(syntax.Name) < 0 && NameResolver.Exists(syntax.Name, scope));

    private static bool CheckAlone(IsSyntax syntax, LeafScope scope)
    {
        if (syntax.Words.Length == 1)
        {
            return true;
        }

        scope.Report(ConditionTypeProblems.Mixed(scope.Place(syntax.Words[0].Span), scope.Written(syntax.Words[0].Span)));
        return false;
    }

    /// <summary>A bit for each named word; null after a problem, every unknown word reported.</summary>
    private static ulong? Members(FactKey key, IsSyntax syntax, LeafScope scope)
    {
        var members = 0UL;
        var isWhole = true;
        foreach (var value in syntax.Words)
        {
            if (Member(key, value, syntax, scope) is { } member)
            {
                members |= 1UL << member;
            }
            else
            {
                isWhole = false;
            }
        }

        return isWhole ? members : null;
    }

    private static int? Member(FactKey key, ValueSyntax value, IsSyntax syntax, LeafScope scope)
    {
        switch (value)
        {
            case SubjectSyntax { IsWord: true } word when key.Type.IndexOf(word.Name) is var index and >= 0:
                return index;
            case ParameterSyntax parameter:
                return (int?)ParameterBinder.Resolve(parameter, key.Type.Equals, ConditionTypeProblems.A(key.Type), scope)?.Value;
            case SubjectSyntax other when !other.IsWord || NameResolver.Exists(other.Name, scope) || States.IsState(other.Name):
                scope.Report(ConditionTypeProblems.Mixed(scope.Place(other.Span), scope.Written(other.Span)));
                return null;
            case SubjectSyntax or PhraseSyntax:
                if (!ReportSplitNot(key, value, syntax, scope))
                {
                    UnknownWords.Report(key, value, States.Of(key.Kind, key.Facet, key.Type), scope);
                }

                return null;
            default:
                scope.Report(ConditionTypeProblems.NotComparable(scope.Place(value.Span), key.Text, key.Type, scope.Written(value.Span)));
                return null;
        }
    }

    /// <summary>Finds <c>is not started</c> where the word is <c>not-started</c>.</summary>
    private static bool ReportSplitNot(FactKey key, ValueSyntax value, IsSyntax syntax, LeafScope scope)
    {
        var joined = $"not-{scope.Written(value.Span)}";
        if (!syntax.IsNegated || syntax.Words.Length != 1 || key.Type.IndexOf(joined) < 0)
        {
            return false;
        }

        var span = syntax.Span.To(value.Span);
        scope.Report(ConditionTypeProblems.Word(scope.Place(value.Span), scope.Written(value.Span), key.Type, scope.Source.With((span, $"is {joined}"))));
        return true;
    }
}
