using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds dates and what is said of them.</summary>
internal static class DateBinder
{
    /// <summary>A date on the right of a comparison or after <c>at</c>; null after a problem.</summary>
    internal static DateOperand? BindDate(ValueSyntax value, LeafScope scope)
    {
        switch (value)
        {
            case DateLiteralSyntax literal:
                return DateOperand.Of(literal.Date);
            case AsOfSyntax:
                return DateOperand.AsOf;
            case ParameterSyntax parameter:
                return ParameterBinder.Resolve(parameter, type => type.IsDate, ConditionTypeProblems.A(FactType.Date), scope)?.Date is { } date
                    ? DateOperand.Of(date)
                    : null;
            case SubjectSyntax syntax:
                return SubjectResolver.Resolve(syntax, scope) is { } subject ? BindSubject(subject, scope) : null;
            default:
                scope.Report(ConditionTypeProblems.NotComparable(scope.Place(value.Span), "at", FactType.Date, scope.Written(value.Span)));
                return null;
        }
    }

    internal static DateOperand? BindSubject(BoundSubject subject, LeafScope scope)
    {
        if (subject.Type.IsDate && subject.End == RoleEnd.None)
        {
            return DateOperand.Of(subject.Key);
        }

        var isBare = subject.Key is { Facet: FactFacet.Value, At: null, Kind: FactSubjectKind.Area or FactSubjectKind.Practice };
        var end = subject.Span with { Start = subject.Span.End, Length = 0 };
        scope.Report(ConditionTypeProblems.NotADate(
            scope.Place(subject.Span), subject.Key.Text, subject.Type, isBare ? scope.Source.With((end, ".started")) : null));
        return null;
    }

    internal static DateLeaf? Bind(BoundSubject subject, PredicateSyntax predicate, LeafScope scope)
    {
        var left = BindSubject(subject, scope);
        var bound = predicate switch
        {
            DateCompareSyntax compare => BindCompare(left, compare, scope),
            WithinSyntax within => BindWithin(left, within, scope),
            AgeSyntax age => BindAge(left, age, scope),
            _ => throw new System.Diagnostics.UnreachableException($"{predicate.GetType().Name} is no date predicate."),
        };
        return bound;
    }

    private static DateLeaf? BindCompare(DateOperand? left, DateCompareSyntax syntax, LeafScope scope)
    {
        var duration = syntax.Duration is null ? null : ParameterBinder.Duration(syntax.Duration, scope);
        var right = BindDate(syntax.Date, scope);
        if (left is null || right is null || (duration is null && syntax.Duration is not null))
        {
            return null;
        }

        var relation = syntax.Distance switch
        {
            DistanceKind.AtLeast => DateRelation.AtLeastBefore,
            DistanceKind.LessThan => DateRelation.LessThanBefore,
            _ => DateRelation.Before,
        };

        // x after y is y before x: the side that should come first stands first.
        return syntax.IsAfter ? Leaf(right, relation, duration, left, scope) : Leaf(left, relation, duration, right, scope);
    }

    private static DateLeaf? BindWithin(DateOperand? left, WithinSyntax syntax, LeafScope scope)
    {
        var duration = ParameterBinder.Duration(syntax.Duration, scope);
        var right = BindDate(syntax.Date, scope);
        return left is null || right is null || duration is null ? null : Leaf(left, DateRelation.Within, duration, right, scope);
    }

    private static DateLeaf? BindAge(DateOperand? left, AgeSyntax syntax, LeafScope scope)
    {
        var duration = ParameterBinder.Duration(syntax.Duration, scope);
        var relation = syntax.IsOlder ? DateRelation.OlderThan : DateRelation.NewerThan;
        return left is null || duration is null ? null : Leaf(left, relation, duration, DateOperand.AsOf, scope);
    }

    private static DateLeaf Leaf(DateOperand first, DateRelation relation, CalendarDuration? duration, DateOperand second, LeafScope scope) =>
        new(scope.LeafPlace, scope.Text, first, relation, duration, second) { Parameters = scope.Parameters };
}
