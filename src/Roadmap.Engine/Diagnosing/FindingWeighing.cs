using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Recommendation;

namespace Roadmap.Engine.Diagnosing;

/// <summary>What the findings of a diagnosis bring to the practices that answer them, for the reasons of the ranking.</summary>
internal sealed class FindingWeighing(ImmutableArray<Finding> findings, FindingPoints points) : Deferred<FindingWeights>
{
    protected override FindingWeights Make() =>
        new([.. findings.Select(finding => new FindingWeight(finding.Id, finding.Title, points.Of(finding.Finds, finding.Severity), finding.LeadsTo))]);
}
