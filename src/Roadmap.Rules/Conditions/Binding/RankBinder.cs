using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds ordered comparisons of levels, scales and statuses.</summary>
internal static class RankBinder
{
    internal static Leaf? Compare(FactKey left, CompareSyntax syntax, LeafScope scope) => Compare(left, syntax.Comparison, syntax.Right, scope);

    internal static Condition? Between(FactKey left, BetweenSyntax syntax, LeafScope scope)
    {
        var low = Compare(left, Comparison.GreaterOrEqual, syntax.Low, scope);
        var high = Compare(left, Comparison.LessOrEqual, syntax.High, scope);
        if (low is null || high is null)
        {
            return null;
        }

        if (low is not WordLeaf from || high is not WordLeaf to)
        {
            return new AllCondition(scope.LeafPlace, scope.Text, [low, high]);
        }

        if ((from.Members & to.Members) != 0)
        {
            return new WordLeaf(scope.LeafPlace, scope.Text, left, from.Members & to.Members) { Parameters = scope.Parameters };
        }

        RangeProblems.ReportSwapped(syntax, scope);
        return null;
    }

    private static Leaf? Compare(FactKey left, Comparison comparison, OperandSyntax right, LeafScope scope)
    {
        var step = Step(left.Type, right.Offset, scope);
        switch (right.Value)
        {
            case SubjectSyntax { IsWord: true } word when left.Type.IndexOf(word.Name) is var index and >= 0:
                return step is null ? null : Words(left, comparison, index + step.Value, right, scope);
            case ParameterSyntax parameter:
                var value = ParameterBinder.Resolve(parameter, left.Type.Equals, ConditionTypeProblems.A(left.Type), scope)?.Value;
                return value is null || step is null ? null : Words(left, comparison, (int)value.Value + step.Value, right, scope);
            case SubjectSyntax { IsWord: true } word when !NameResolver.Exists(word.Name, scope):
                UnknownWords.Report(left, word, [], scope);
                return null;
            case SubjectSyntax subject:
                return Subject(left, subject, scope) is { } other && step is not null
                    ? new WordCompareLeaf(scope.LeafPlace, scope.Text, left, comparison, other, step.Value) { Parameters = scope.Parameters }
                    : null;
            default:
                scope.Report(ConditionTypeProblems.NotComparable(
                    scope.Place(right.Value.Span), left.Text, left.Type, scope.Written(right.Value.Span)));
                return null;
        }
    }

    /// <summary>A fact of the same words; null after a problem.</summary>
    internal static FactKey? Subject(FactKey left, SubjectSyntax syntax, LeafScope scope)
    {
        if (SubjectResolver.Resolve(syntax, scope) is not { } right || !RoleEndBinder.CheckRight(right, scope))
        {
            return null;
        }

        if (right.Type.Equals(left.Type))
        {
            return right.Key;
        }

        var sort = right.Type.Kind == left.Type.Kind ? $"{ConditionTypeProblems.A(right.Type)} of other words" : ConditionTypeProblems.A(right.Type);
        scope.Report(ConditionTypeProblems.Compare(scope.Place(syntax.Span), left.Text, left.Type, right.Key.Text, sort));
        return null;
    }

    private static WordLeaf? Words(FactKey left, Comparison comparison, int word, OperandSyntax right, LeafScope scope)
    {
        if (word >= 0 && word < left.Type.Words.Length)
        {
            return new WordLeaf(scope.LeafPlace, scope.Text, left, Rank.Members(left.Type, comparison, word)) { Parameters = scope.Parameters };
        }

        var span = right.Offset is null ? right.Value.Span : right.Value.Span.To(right.Offset.Span);
        scope.Report(ConditionTypeProblems.NoSuchStep(scope.Place(span), scope.Written(span), left.Type));
        return null;
    }

    /// <summary>How many levels are added; 0 without an offset; null after a problem.</summary>
    private static int? Step(FactType type, OffsetSyntax? offset, LeafScope scope)
    {
        if (offset is null)
        {
            return 0;
        }

        var place = scope.Place(offset.Span);
        if (type.Kind == FactTypeKind.Status)
        {
            scope.Report(ConditionTypeProblems.Offset(place, type));
            return null;
        }

        if (NumberBinder.Amount(FactType.Count, "a step", offset.Amount, scope) is not { } amount)
        {
            return null;
        }

        if (amount % FactType.NumberScale != 0)
        {
            scope.Report(ConditionTypeProblems.WholeLevels(place, type));
            return null;
        }

        if (amount / FactType.NumberScale >= type.Words.Length)
        {
            scope.Report(ConditionTypeProblems.ManySteps(place, scope.Written(offset.Span), type));
            return null;
        }

        var step = (int)(amount / FactType.NumberScale);
        return offset.IsMinus ? -step : step;
    }
}
