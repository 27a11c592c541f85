using System.Globalization;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds the bound of a count: a whole number, a share up to 100% or a parameter.</summary>
internal static class BoundBinder
{
    private const long MostShare = 100 * FactType.NumberScale;

    internal static CountBound? Bind(BoundSyntax syntax, bool allowsShare, ConditionContext context, ProblemCollector problems)
    {
        var text = syntax.Amount.Value.Trim();
        if (text.StartsWith('$'))
        {
            return BindParameter(syntax, text[1..], allowsShare, context, problems);
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return new CountBound(syntax.Comparison, number, false, null);
        }

        if (allowsShare && FactText.TryParse(FactType.Percent, text, out var share) && share <= MostShare)
        {
            return new CountBound(syntax.Comparison, share, true, null);
        }

        problems.Add(ConditionTreeProblems.Bound(syntax.Amount.Place, text, allowsShare));
        return null;
    }

    private static CountBound? BindParameter(BoundSyntax syntax, string name, bool allowsShare, ConditionContext context, ProblemCollector problems)
    {
        YamlScalar scalar = syntax.Amount;
        if (context.UseParameter(name) is not { } parameter)
        {
            problems.Add(ConditionNameProblems.Parameter(scalar.Place, name, context.ParameterNames));
            return null;
        }

        switch (parameter.Type.Kind)
        {
            case FactTypeKind.Count when parameter.Value % FactType.NumberScale == 0 && parameter.Value / FactType.NumberScale <= int.MaxValue:
                return new CountBound(syntax.Comparison, parameter.Value / FactType.NumberScale, false, name);
            case FactTypeKind.Percent when allowsShare && parameter.Value <= MostShare:
                return new CountBound(syntax.Comparison, parameter.Value, true, name);
            default:
                problems.Add(ConditionTreeProblems.BoundParameter(scalar.Place, name, parameter.Text, allowsShare));
                return null;
        }
    }
}
