using NRules;
using Roadmap.Engine.Diagnosing;
using Roadmap.NRules.Facts;

namespace Roadmap.NRules.Tests;

/// <summary>What a diagnosis and a session say of the same district, in the same words.</summary>
internal static class Outcomes
{
    internal static IReadOnlyList<string> Of(Diagnosis diagnosis) => Sorted(
    [
        .. diagnosis.Findings.Where(one => one.Source == FindingSource.Rule).Select(one => $"{one.Id} fires {one.Severity}"),
        .. diagnosis.Undetermined.Select(one => $"{one.Id} undetermined {one.Severity}"),
        .. diagnosis.Order.Constraints.Select(one => $"{one.Id} {one.Status} {one.IsArrested}"),
    ]);

    internal static IReadOnlyList<string> Of(ISession session, string district) => Sorted(
    [
        .. session.Query<RoadmapFinding>().Where(one => one.District == district && !one.IsWaived).Select(one => $"{one.Id} fires {one.Severity}"),
        .. session.Query<RoadmapUndetermined>().Where(one => one.District == district).Select(one => $"{one.Id} undetermined {one.Severity}"),
        .. session.Query<OrderStanding>().Where(one => one.District == district).Select(one => $"{one.Order} {one.Status} {one.IsArrested}"),
    ]);

    private static List<string> Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];
}
