using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds comparisons of the spread over an indicator's roles.</summary>
internal static class SpreadBinder
{
    internal static SpreadLeaf? Bind(BoundSubject subject, CompareSyntax syntax, LeafScope scope)
    {
        var type = subject.Type;
        if (syntax.Comparison is Comparison.Equal or Comparison.NotEqual)
        {
            scope.Report(ConditionTypeProblems.EndPredicate(scope.Place(syntax.Span), "spread"));
            return null;
        }

        if (syntax.Right.Value is SubjectSyntax)
        {
            scope.Report(ConditionTypeProblems.SpreadRight(scope.Place(syntax.Right.Value.Span), type));
            return null;
        }

        var amount = NumberBinder.Amount(type, subject.Key.Text, syntax.Right.Value, scope);
        var offset = syntax.Right.Offset is { } added ? NumberBinder.Amount(type, subject.Key.Text, added.Amount, scope) : 0;
        if (amount is null || offset is null)
        {
            return null;
        }

        var sum = amount.Value + (syntax.Right.Offset is { IsMinus: true } ? -offset.Value : offset.Value);
        return Steps(subject, sum, syntax, scope) is { } bound
            ? new SpreadLeaf(scope.LeafPlace, scope.Text, subject.Key, subject.Roles, syntax.Comparison, bound) { Parameters = scope.Parameters }
            : null;
    }

    /// <summary>The bound in units of the indicator: levels and words are counted whole.</summary>
    private static long? Steps(BoundSubject subject, long amount, CompareSyntax syntax, LeafScope scope)
    {
        var type = subject.Roles[0].Type;
        if (type.IsNumber)
        {
            return amount;
        }

        if (amount % FactType.NumberScale == 0)
        {
            return amount / FactType.NumberScale;
        }

        scope.Report(ConditionTypeProblems.SpreadSteps(scope.Place(syntax.Right.Value.Span), type));
        return null;
    }
}
