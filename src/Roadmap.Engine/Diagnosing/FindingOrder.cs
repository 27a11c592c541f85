using System.Collections.Immutable;

namespace Roadmap.Engine.Diagnosing;

/// <summary>The order in which findings are shown: rules on trial last; then severity, kind, id.</summary>
internal static class FindingOrder
{
    internal static ImmutableArray<Finding> Sort(IEnumerable<Finding> findings) =>
        [.. findings
            .OrderBy(finding => finding.IsTrial)
            .ThenByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Finds)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)];
}
