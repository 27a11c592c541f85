using Roadmap.Rules.Conditions.Parsing;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds one leaf. Null means that at least one error was reported.</summary>
/// <remarks>Usually a <see cref="Leaf"/>; <c>lowest</c> and <c>highest</c> give an any or all over the roles, a range between subjects an all.</remarks>
internal static class LeafBinder
{
    internal static Condition? Bind(YamlScalar scalar, ConditionContext context, ProblemCollector problems) =>
        LeafParser.Parse(scalar, problems) is { } leaf ? Bind(leaf, context, problems) : null;

    internal static Condition? Bind(LeafSyntax leaf, ConditionContext context, ProblemCollector problems)
    {
        var scope = new LeafScope(leaf.Source, context, problems);
        if (context.Symbols.Find(leaf.Subject.Name) is RuleSymbol rule)
        {
            return FiringBinder.Bind(leaf, rule, scope);
        }

        if (SubjectResolver.Resolve(leaf.Subject, scope) is { } subject)
        {
            return PredicateBinder.Bind(subject, leaf.Predicate, scope);
        }

        PredicateBinder.CheckParameters(leaf.Predicate, scope);
        return null;
    }
}
