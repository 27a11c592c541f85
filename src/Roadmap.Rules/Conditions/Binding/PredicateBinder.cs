using System.Diagnostics;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds what is said of a subject, by the subject's type.</summary>
internal static class PredicateBinder
{
    internal static Condition? Bind(BoundSubject subject, PredicateSyntax predicate, LeafScope scope)
    {
        if (predicate is MissingSyntax)
        {
            MissingPredicate.Report(subject, scope);
            return null;
        }

        if (subject.End != RoleEnd.None)
        {
            return RoleEndBinder.Bind(subject, predicate, scope);
        }

        return predicate switch
        {
            CompareSyntax compare when subject.IsSpread => SpreadBinder.Bind(subject, compare, scope),
            CompareSyntax compare => Compare(subject, compare, scope),
            BetweenSyntax between => Between(subject, between, scope),
            IsSyntax { } words => IsBinder.Bind(subject, words, scope),
            SetSyntax set => SetBinder.Bind(subject.Key, set, scope),
            _ => DateBinder.Bind(subject, predicate, scope),
        };
    }

    /// <summary>After an unknown subject its predicate cannot be judged, but its parameters can.</summary>
    internal static void CheckParameters(PredicateSyntax predicate, LeafScope scope)
    {
        foreach (var parameter in PredicateParameters.Of(predicate))
        {
            ParameterBinder.Resolve(parameter, scope);
        }
    }

    private static Leaf? Compare(BoundSubject subject, CompareSyntax syntax, LeafScope scope)
    {
        var key = subject.Key;
        if (key.Type.IsNumber)
        {
            return NumberBinder.Compare(key, syntax, scope);
        }

        if (key.Type.IsOrdered && syntax.Comparison is not (Comparison.Equal or Comparison.NotEqual))
        {
            return RankBinder.Compare(key, syntax, scope);
        }

        scope.Report(ConditionTypeProblems.Operator(
            scope.Place(syntax.Span), scope.Written(syntax.Span), key.Type, WrongComparison.Corrected(key, syntax, scope)));
        return null;
    }

    private static Condition? Between(BoundSubject subject, BetweenSyntax syntax, LeafScope scope)
    {
        var key = subject.Key;
        if (subject.IsSpread)
        {
            scope.Report(ConditionTypeProblems.EndPredicate(scope.Place(syntax.Span), "spread"));
            return null;
        }

        if (key.Type.IsNumber)
        {
            return NumberBinder.Between(key, syntax, scope);
        }

        if (key.Type.IsOrdered)
        {
            return RankBinder.Between(key, syntax, scope);
        }

        scope.Report(ConditionTypeProblems.Operator(scope.Place(syntax.Span), "between", key.Type, null));
        return null;
    }
}
