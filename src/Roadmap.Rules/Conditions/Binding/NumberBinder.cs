using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds comparisons of numbers and percentages.</summary>
internal static class NumberBinder
{
    internal static NumberLeaf? Compare(FactKey left, CompareSyntax syntax, LeafScope scope) =>
        Operand(left, syntax.Right, scope) is { } right ? Leaf(left, syntax.Comparison, right, null, scope) : null;

    internal static NumberLeaf? Between(FactKey left, BetweenSyntax syntax, LeafScope scope)
    {
        var low = Operand(left, syntax.Low, scope);
        var high = Operand(left, syntax.High, scope);
        if (low is null || high is null)
        {
            return null;
        }

        if (low.Key is not null || high.Key is not null || low.Amount <= high.Amount)
        {
            return Leaf(left, Comparison.GreaterOrEqual, low, high, scope);
        }

        RangeProblems.ReportSwapped(syntax, scope);
        return null;
    }

    /// <summary>A number or percentage of the type, as written or as a parameter; null after a problem.</summary>
    internal static long? Amount(FactType type, string left, ValueSyntax value, LeafScope scope)
    {
        if (value is ParameterSyntax parameter)
        {
            return ParameterBinder.Resolve(parameter, fits => fits.Kind == type.Kind, ConditionTypeProblems.A(type), scope)?.Value;
        }

        if (value is not NumberSyntax number)
        {
            scope.Report(ConditionTypeProblems.NotComparable(scope.Place(value.Span), left, type, scope.Written(value.Span)));
            return null;
        }

        var isPercent = type.Kind == FactTypeKind.Percent;
        var text = ValueText.Number(number);
        if (number.IsPercent != isPercent)
        {
            var place = scope.Place(number.Span);
            scope.Report(isPercent
                ? ConditionTypeProblems.NeedsPercent(place, text, scope.Source.With((number.Span, text + "%")))
                : ConditionTypeProblems.NoPercent(place, text, type, scope.Source.With((number.Span, text))));
            return null;
        }

        if (FactText.IsInRange(type, number.Value))
        {
            return number.Value;
        }

        scope.Report(ConditionTypeProblems.Range(scope.Place(number.Span), scope.Written(number.Span), type));
        return null;
    }

    private static NumberOperand? Operand(FactKey left, OperandSyntax syntax, LeafScope scope)
    {
        FactKey? key = null;
        long? amount = 0;
        if (syntax.Value is SubjectSyntax subject)
        {
            key = Subject(left, subject, scope);
        }
        else
        {
            amount = Amount(left.Type, left.Text, syntax.Value, scope);
        }

        var offset = syntax.Offset is null ? 0 : Amount(left.Type, left.Text, syntax.Offset.Amount, scope);
        if (amount is null || offset is null || (syntax.Value is SubjectSyntax && key is null))
        {
            return null;
        }

        return new NumberOperand(key, amount.Value + (syntax.Offset is { IsMinus: true } ? -offset.Value : offset.Value));
    }

    private static FactKey? Subject(FactKey left, SubjectSyntax syntax, LeafScope scope)
    {
        if (syntax.IsWord && !NameResolver.Exists(syntax.Name, scope) && NameResolver.IsValueWord(syntax.Name, scope))
        {
            scope.Report(ConditionTypeProblems.NotComparable(scope.Place(syntax.Span), left.Text, left.Type, syntax.Name));
            return null;
        }

        if (SubjectResolver.Resolve(syntax, scope) is not { } right || !RoleEndBinder.CheckRight(right, scope))
        {
            return null;
        }

        if (right.Type.Kind == left.Type.Kind)
        {
            return right.Key;
        }

        scope.Report(ConditionTypeProblems.Compare(
            scope.Place(syntax.Span), left.Text, left.Type, right.Key.Text, ConditionTypeProblems.A(right.Type)));
        return null;
    }

    private static NumberLeaf Leaf(FactKey left, Comparison comparison, NumberOperand right, NumberOperand? upper, LeafScope scope) =>
        new(scope.LeafPlace, scope.Text, left, comparison, right, upper) { Parameters = scope.Parameters };
}
