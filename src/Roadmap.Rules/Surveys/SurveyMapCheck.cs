using System.Collections.Immutable;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Surveys;

/// <summary>Compares what a survey map names with a pack.</summary>
internal static class SurveyMapCheck
{
    internal static ImmutableArray<Problem> Problems(SurveyMap map, RulePack pack)
    {
        var problems = new ProblemCollector();
        foreach (var question in map.Questions)
        {
            Check(question, pack, problems);
        }

        return problems.ToSorted();
    }

    private static void Check(SurveyQuestion question, RulePack pack, ProblemCollector problems)
    {
        if (question.Method is { } method && !Has(pack.Methods, method.Text))
        {
            problems.Add(SurveyProblems.UnknownId(method.Place, "method", method.Text, pack.Methods.Select(known => known.Id)));
        }

        var indicator = pack.Indicators.FirstOrDefault(known => string.Equals(known.Id, question.Of.Text, StringComparison.Ordinal));
        if (indicator is null)
        {
            problems.Add(SurveyProblems.UnknownId(question.Of.Place, "indicator", question.Of.Text, pack.Indicators.Select(known => known.Id)));
        }
        else if (!Fits(indicator.Type, question))
        {
            problems.Add(SurveyProblems.ValueOfAnotherType(question.Column.Place, indicator.Id, question.IsPercent ? "a percentage" : "a number", FactText.Expected(indicator.Type)));
        }

        foreach (var role in Roles(question.From))
        {
            CheckRole(role, indicator, pack, problems);
        }
    }

    private static void CheckRole(StatedText role, Indicator? indicator, RulePack pack, ProblemCollector problems)
    {
        if (!Has(pack.Roles, role.Text))
        {
            problems.Add(SurveyProblems.UnknownId(role.Place, "role", role.Text, pack.Roles.Select(known => known.Id)));
        }
        else if (indicator is not null && !indicator.From.Contains(role.Text, StringComparer.Ordinal))
        {
            problems.Add(SurveyProblems.RoleCannotTell(role.Place, role.Text, indicator.Id, indicator.From));
        }
    }

    private static IEnumerable<StatedText> Roles(SurveyRoles roles) =>
        roles.Fixed is { } one ? [one] : roles.Words.Select(word => word.Id).DistinctBy(id => id.Text, StringComparer.Ordinal);

    private static bool Fits(FactType type, SurveyQuestion question) => question.IsPercent
        ? type.Kind == FactTypeKind.Percent
        : type.Kind == FactTypeKind.Score || (type.Kind == FactTypeKind.Count && question.Decimals == 0);

    private static bool Has(ImmutableArray<NamedWord> words, string id) => words.Any(word => string.Equals(word.Id, id, StringComparison.Ordinal));
}
