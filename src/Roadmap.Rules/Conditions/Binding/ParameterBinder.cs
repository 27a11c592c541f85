using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Looks up parameters and checks that their type fits.</summary>
internal static class ParameterBinder
{
    internal static Parameter? Resolve(ParameterSyntax syntax, LeafScope scope)
    {
        if (scope.Context.UseParameter(syntax.Name) is { } parameter)
        {
            scope.Use(syntax.Name);
            return parameter;
        }

        scope.Report(ConditionNameProblems.Parameter(scope.Place(syntax.Span), syntax.Name, scope.Context.ParameterNames));
        return null;
    }

    /// <summary>The parameter when its type passes; null after a problem.</summary>
    internal static Parameter? Resolve(ParameterSyntax syntax, Func<FactType, bool> fits, string expected, LeafScope scope)
    {
        if (Resolve(syntax, scope) is not { } parameter)
        {
            return null;
        }

        if (fits(parameter.Type))
        {
            return parameter;
        }

        scope.Report(ConditionTypeProblems.ParameterType(scope.Place(syntax.Span), parameter, expected));
        return null;
    }

    internal static CalendarDuration? Duration(DurationSyntax syntax, LeafScope scope)
    {
        if (syntax.Parameter is not { } parameter)
        {
            return syntax.Literal;
        }

        return Resolve(parameter, type => type.Kind == FactTypeKind.Duration, ConditionTypeProblems.A(FactType.Duration), scope)?.Duration;
    }
}
