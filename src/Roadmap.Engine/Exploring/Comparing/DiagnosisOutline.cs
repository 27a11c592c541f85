using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Ordering;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring.Comparing;

/// <summary>What of a diagnosis is compared, by id.</summary>
internal sealed class DiagnosisOutline
{
    private DiagnosisOutline(Diagnosis diagnosis)
    {
        Diagnosis = diagnosis;
        Standings = diagnosis.Standings.ToDictionary(standing => standing.Area, StringComparer.Ordinal);
        Orders = diagnosis.Order.Constraints.ToDictionary(standing => standing.Id, StringComparer.Ordinal);
        Points = diagnosis.LeveragePoints.ToDictionary(point => point.Id, StringComparer.Ordinal);
        foreach (var finding in FindingsOf(diagnosis))
        {
            Findings.TryAdd(finding.Id, finding);
        }
    }

    internal Diagnosis Diagnosis { get; }

    internal Dictionary<string, Standing> Standings { get; }

    /// <summary>What holds, is waived, or cannot be told; what is not here does not hold.</summary>
    internal Dictionary<string, FindingOutline> Findings { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, ConstraintStanding> Orders { get; }

    internal Dictionary<string, LeveragePoint> Points { get; }

    internal static DiagnosisOutline Of(Diagnosis diagnosis) => new(diagnosis);

    internal OrderStatus StatusOf(string order) => Orders.TryGetValue(order, out var standing) ? standing.Status : OrderStatus.Unknown;

    internal FindingPresence PresenceOf(string id) => Findings.TryGetValue(id, out var finding) ? finding.Presence : FindingPresence.Absent;

    /// <summary>What is told most plainly comes first: a constraint that is a finding is not also one that is covered.</summary>
    private static IEnumerable<FindingOutline> FindingsOf(Diagnosis diagnosis) =>
        diagnosis.Findings.Where(finding => !IsHealedOrder(finding, diagnosis)).Select(Found)
            .Concat(diagnosis.Waived.Select(waived => new FindingOutline(waived.Id, waived.Title, FindingPresence.Waived)))
            .Concat(diagnosis.Undetermined.Select(rule => new FindingOutline(rule.Id, rule.Title, FindingPresence.Undetermined)))
            .Concat(diagnosis.Order.Constraints.Select(Order).OfType<FindingOutline>());

    private static FindingOutline Found(Finding finding) =>
        new(finding.Id, finding.Title, FindingPresence.Found) { Finds = finding.Finds, Severity = finding.Severity, Message = finding.Message };

    /// <summary>That an order was healed is good news of the order, and nothing that is wrong.</summary>
    private static bool IsHealedOrder(Finding finding, Diagnosis diagnosis) =>
        finding.Source == FindingSource.Order && diagnosis.Order.Constraints.Any(standing => standing.Id == finding.Id && standing.Status == OrderStatus.Healed);

    private static FindingOutline? Order(ConstraintStanding standing) => standing.Status switch
    {
        OrderStatus.Inverted or OrderStatus.Skipped or OrderStatus.AtRisk => new FindingOutline(standing.Id, standing.Title, FindingPresence.Covered),
        OrderStatus.Unknown => new FindingOutline(standing.Id, standing.Title, FindingPresence.Undetermined),
        _ => null,
    };
}
