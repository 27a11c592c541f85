using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Reports <c>is</c> after a number, a date or a set, with the comparison that was meant.</summary>
internal static class WrongIs
{
    internal static void Report(FactKey key, IsSyntax syntax, LeafScope scope) =>
        scope.Report(ConditionTypeProblems.Operator(scope.Place(syntax.Span), scope.Written(syntax.Span), key.Type, Corrected(key, syntax, scope)));

    private static string? Corrected(FactKey key, IsSyntax syntax, LeafScope scope)
    {
        var value = syntax.Words[0];
        if (key.Type.Kind == FactTypeKind.Set)
        {
            return syntax.Words.All(word => key.Type.IndexOf(scope.Written(word.Span)) >= 0)
                ? scope.Source.With((syntax.Span, syntax.IsNegated ? "lacks" : "includes"))
                : null;
        }

        if (value is NumberSyntax { IsPercent: false } bare && key.Type.Kind == FactTypeKind.Percent && syntax.Words.Length == 1)
        {
            return scope.Source.With((syntax.Span, syntax.IsNegated ? "!=" : "="), (bare.Span, $"{ValueText.Number(bare)}%"));
        }

        return key.Type.IsNumber && syntax.Words.Length == 1 && Fits(key.Type, value, scope)
            ? scope.Source.With((syntax.Span, syntax.IsNegated ? "!=" : "="))
            : null;
    }

    private static bool Fits(FactType type, ValueSyntax value, LeafScope scope) => value switch
    {
        NumberSyntax number => number.IsPercent == (type.Kind == FactTypeKind.Percent),
        ParameterSyntax parameter => scope.Context.UseParameter(parameter.Name)?.Type.Kind == type.Kind,
        _ => false,
    };
}
