using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>The leaf that was meant by a sign that is not for the subject's type.</summary>
internal static class WrongComparison
{
    internal static string? Corrected(FactKey key, CompareSyntax syntax, LeafScope scope)
    {
        if (syntax.Right.Offset is not null)
        {
            return null;
        }

        return key.Type.IsDate ? CorrectedDate(syntax, scope) : CorrectedWord(key.Type, syntax, scope);
    }

    private static string? CorrectedWord(FactType type, CompareSyntax syntax, LeafScope scope)
    {
        var isWord = syntax.Right.Value is SubjectSyntax { IsWord: true } word && type.IndexOf(word.Name) >= 0;
        return (syntax.Comparison, isWord, type.Kind) switch
        {
            (Comparison.Equal, true, not FactTypeKind.Set) => scope.Source.With((syntax.Span, " is ")),
            (Comparison.NotEqual, true, not FactTypeKind.Set) => scope.Source.With((syntax.Span, " is not ")),
            (Comparison.Equal, true, _) => scope.Source.With((syntax.Span, " is only ")),
            _ => null,
        };
    }

    /// <summary><c>started &lt; 2014</c> as <c>started before 2014</c>.</summary>
    private static string? CorrectedDate(CompareSyntax syntax, LeafScope scope)
    {
        var word = syntax.Comparison switch
        {
            Comparison.Less or Comparison.LessOrEqual => " before ",
            Comparison.Greater or Comparison.GreaterOrEqual => " after ",
            _ => null,
        };
        var isDate = syntax.Right.Value is DateLiteralSyntax or AsOfSyntax
            || (syntax.Right.Value is NumberSyntax { IsPercent: false } && PartialDate.TryParse(scope.Written(syntax.Right.Value.Span), out _));
        return word is not null && isDate ? scope.Source.With((syntax.Span, word)) : null;
    }
}
