using Roadmap.Rules.Conditions.Parsing;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds a subject that stands alone: in a message, as a key of a test, as a name to ask for. Null means that one error was reported.</summary>
/// <remarks>Reads the text of every key back, <c>technology.arrested</c>, <c>buy-in.stale</c> and <c>central-local.charted</c> too.</remarks>
internal static class SubjectBinder
{
    /// <summary>A scalar that is a subject.</summary>
    internal static FactKey? Bind(YamlScalar scalar, ConditionContext context, ProblemCollector problems) =>
        Bind(scalar, 0, scalar.Value, context, problems);

    /// <summary>A subject inside a scalar.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="offset">Where <paramref name="text"/> begins in the scalar's value.</param>
    /// <param name="text">The subject.</param>
    /// <param name="context">What it may name.</param>
    /// <param name="problems">Takes the problem.</param>
    internal static FactKey? Bind(YamlScalar scalar, int offset, string text, ConditionContext context, ProblemCollector problems)
    {
        var scope = ScopeOf(scalar, offset, text, context, problems);
        if (Resolve(scope, problems) is not { } subject)
        {
            return null;
        }

        if (subject.End == RoleEnd.None)
        {
            return subject.Key;
        }

        problems.Add(ConditionTypeProblems.EndValue(scope.Place(subject.EndSpan), scope.Written(subject.EndSpan)));
        return null;
    }

    /// <summary>A subject to be shown, which may be the lowest or highest over all roles.</summary>
    /// <inheritdoc cref="Bind(YamlScalar, int, string, ConditionContext, ProblemCollector)"/>
    internal static BoundSubject? BindShown(YamlScalar scalar, int offset, string text, ConditionContext context, ProblemCollector problems) =>
        Resolve(ScopeOf(scalar, offset, text, context, problems), problems);

    private static LeafScope ScopeOf(YamlScalar scalar, int offset, string text, ConditionContext context, ProblemCollector problems) =>
        new(new LeafSource(scalar, offset, text), context, problems) { NamesStates = true };

    private static BoundSubject? Resolve(LeafScope scope, ProblemCollector problems) =>
        LeafParser.ParseSubject(scope.Source, problems) is { } syntax ? SubjectResolver.Resolve(syntax, scope) : null;
}
