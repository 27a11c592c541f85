using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Editing;
using Roadmap.Rules.Linting;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Surveys;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules;

/// <summary>Every kind of problem that this library reports.</summary>
public static class ProblemCatalog
{
    private static readonly ImmutableArray<ProblemDescriptor> Families =
    [
        ProblemOrder.CappedDescriptor,
        .. FileProblems.Descriptors,
        .. YamlProblems.Descriptors,
        .. JsonProblems.Descriptors,
        .. ShapeProblems.Descriptors,
        .. ConditionProblems.Descriptors,
        .. ConditionTreeProblems.Descriptors,
        .. ConditionNameProblems.Descriptors,
        .. ConditionTypeProblems.Descriptors,
        .. VocabularyProblems.Descriptors,
        .. PackProblems.Descriptors,
        .. RuleProblems.Descriptors,
        .. OverrideProblems.Descriptors,
        .. TestProblems.Descriptors,
        .. DistrictProblems.Descriptors,
        .. EditingProblems.Descriptors,
        .. LintCatalog.Descriptors,
        .. SurveyProblems.Descriptors,
    ];

    /// <summary>All kinds, in the order of their ids.</summary>
    public static ImmutableArray<ProblemDescriptor> All { get; } = [.. Families.OrderBy(kind => kind.Id, StringComparer.Ordinal)];
}
