using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds <c>lowest</c> and <c>highest</c> as any or all over the roles that can tell.</summary>
internal static class RoleEndBinder
{
    /// <summary>False after a problem: the right side of a comparison is one fact.</summary>
    internal static bool CheckRight(BoundSubject right, LeafScope scope)
    {
        if (right.End == RoleEnd.None)
        {
            return true;
        }

        scope.Report(ConditionTypeProblems.EndRight(scope.Place(right.EndSpan), scope.Written(right.EndSpan)));
        return false;
    }

    internal static Condition? Bind(BoundSubject subject, PredicateSyntax predicate, LeafScope scope)
    {
        if (predicate is not CompareSyntax { Comparison: not (Comparison.Equal or Comparison.NotEqual) } compare)
        {
            scope.Report(ConditionTypeProblems.EndPredicate(scope.Place(predicate.Span), scope.Written(subject.EndSpan)));
            return null;
        }

        var leaves = ImmutableArray.CreateBuilder<Condition>();
        foreach (var role in subject.Roles)
        {
            scope.Replace(subject.EndSpan, role.Role);
            Leaf? leaf = role.Type.IsNumber ? NumberBinder.Compare(role, compare, scope) : RankBinder.Compare(role, compare, scope);
            if (leaf is null)
            {
                return null;
            }

            leaves.Add(leaf);
        }

        scope.Replace(subject.EndSpan, null);
        return IsAny(subject.End, compare.Comparison)
            ? new AnyCondition(scope.LeafPlace, scope.Text, leaves.ToImmutable())
            : new AllCondition(scope.LeafPlace, scope.Text, leaves.ToImmutable());
    }

    /// <summary>The lowest is below a bound when any role is, and above it when all are; the highest mirrors it.</summary>
    private static bool IsAny(RoleEnd end, Comparison comparison) =>
        comparison is Comparison.Less or Comparison.LessOrEqual == (end == RoleEnd.Lowest);
}
