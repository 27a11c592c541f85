using Roadmap.Rules.Conditions.Syntax;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds <c>rule is firing</c>.</summary>
internal static class FiringBinder
{
    internal static FiringLeaf? Bind(LeafSyntax leaf, RuleSymbol rule, LeafScope scope)
    {
        var isFiring = leaf.Subject.IsWord
            && leaf.Predicate is IsSyntax { Words: [SubjectSyntax { IsWord: true, Name: States.Firing }] };
        if (!isFiring)
        {
            var span = leaf.Subject.Span.To(scope.Source.Whole);
            scope.Report(ConditionNameProblems.RuleFires(scope.Place(span), rule.Id, $"{rule.Id} is firing"));
            return null;
        }

        if (!scope.Context.AllowsFiring)
        {
            scope.Report(ConditionNameProblems.FiringNotHere(scope.Place(leaf.Subject.Span), scope.InSchools));
            return null;
        }

        return new FiringLeaf(scope.LeafPlace, scope.Text, rule.Id, leaf.Predicate is IsSyntax { IsNegated: true });
    }
}
