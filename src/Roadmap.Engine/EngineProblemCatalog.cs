using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts.Binding;
using Roadmap.Engine.Planning.Checking;
using Roadmap.Rules;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine;

/// <summary>Every kind of problem that can be reported of a pack, a test or a district file, also those that only show when a district meets a pack.</summary>
public static class EngineProblemCatalog
{
    /// <summary>All kinds, in the order of their ids.</summary>
    public static ImmutableArray<ProblemDescriptor> All { get; } =
        [.. ProblemCatalog.All.Concat(DistrictBindingProblems.Descriptors).Concat(PlanProblems.Descriptors).Concat(EngineOptionProblems.Descriptors).OrderBy(kind => kind.Id, StringComparer.Ordinal)];
}
