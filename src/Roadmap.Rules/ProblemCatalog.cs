using System.Collections.Immutable;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules;

/// <summary>Every kind of problem there is.</summary>
public static class ProblemCatalog
{
    /// <summary>All kinds, by id.</summary>
    public static ImmutableArray<ProblemDescriptor> All { get; } =
    [
        ProblemOrder.CappedDescriptor,
        .. FileProblems.Descriptors,
        .. YamlProblems.Descriptors,
        .. JsonProblems.Descriptors,
        .. ShapeProblems.Descriptors,
        .. PackProblems.Descriptors,
        .. VocabularyProblems.Descriptors,
        .. RuleProblems.Descriptors,
        .. OverrideProblems.Descriptors,
        .. TestProblems.Descriptors,
        .. DistrictProblems.Descriptors,
    ];
}
