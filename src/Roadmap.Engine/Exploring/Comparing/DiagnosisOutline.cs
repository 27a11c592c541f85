using Roadmap.Engine.Deciding;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring.Comparing;

/// <summary>What of a diagnosis is compared, by id.</summary>
internal sealed class DiagnosisOutline
{
    private DiagnosisOutline(Diagnosis diagnosis, IEnumerable<OrderOutline> orders, IEnumerable<(string Id, string Title)> undetermined)
    {
        Diagnosis = diagnosis;
        Standings = diagnosis.Standings.ToDictionary(standing => standing.Area, StringComparer.Ordinal);
        Orders = orders.ToDictionary(order => order.Id, StringComparer.Ordinal);
        Points = diagnosis.LeveragePoints.ToDictionary(point => point.Id, StringComparer.Ordinal);
        foreach (var finding in FindingsOf(diagnosis, undetermined))
        {
            Findings.TryAdd(finding.Id, finding);
        }
    }

    internal Diagnosis Diagnosis { get; }

    internal Dictionary<string, Standing> Standings { get; }

    /// <summary>What holds, is waived, or cannot be told; what is not here does not hold.</summary>
    internal Dictionary<string, FindingOutline> Findings { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, OrderOutline> Orders { get; }

    internal Dictionary<string, LeveragePoint> Points { get; }

    /// <summary>The outline of a diagnosis that somebody made.</summary>
    internal static DiagnosisOutline Of(Diagnosis diagnosis) => new(
        diagnosis,
        diagnosis.Order.Constraints.Select(standing => new OrderOutline(standing.Id, standing.Title, standing.Status)),
        diagnosis.Undetermined.Select(rule => (rule.Id, rule.Title)));

    /// <summary>The same from what the diagnosis was made from: nothing has to be put into words.</summary>
    internal static DiagnosisOutline Of(Diagnosis diagnosis, BoundDistrict district, EvaluationRun run, int lane) => new(
        diagnosis,
        district.Pack.Orders.Select((order, i) => new OrderOutline(order.Id, order.Title, district.Orders[i].Status)),
        district.Pack.Rules.Where((rule, i) => DecisionPlan.Shows(rule) && run.OutcomeOf(i, lane) == RuleOutcome.Undetermined).Select(rule => (rule.Id, rule.Title)));

    internal OrderStatus StatusOf(string order) => Orders.TryGetValue(order, out var standing) ? standing.Status : OrderStatus.Unknown;

    internal FindingPresence PresenceOf(string id) => Findings.TryGetValue(id, out var finding) ? finding.Presence : FindingPresence.Absent;

    /// <summary>What is told most plainly comes first: a constraint that is a finding is not also one that is covered.</summary>
    private IEnumerable<FindingOutline> FindingsOf(Diagnosis diagnosis, IEnumerable<(string Id, string Title)> undetermined) =>
        diagnosis.Findings.Where(finding => !IsHealedOrder(finding)).Select(Found)
            .Concat(diagnosis.Waived.Select(waived => new FindingOutline(waived.Id, waived.Title, FindingPresence.Waived)))
            .Concat(undetermined.Select(rule => new FindingOutline(rule.Id, rule.Title, FindingPresence.Undetermined)))
            .Concat(Orders.Values.Select(Order).OfType<FindingOutline>());

    private static FindingOutline Found(Finding finding) =>
        new(finding.Id, finding.Title, FindingPresence.Found) { Finds = finding.Finds, Severity = finding.Severity, Source = finding };

    /// <summary>That an order was healed is good news of the order, and nothing that is wrong.</summary>
    private bool IsHealedOrder(Finding finding) => finding.Source == FindingSource.Order && StatusOf(finding.Id) == OrderStatus.Healed;

    private static FindingOutline? Order(OrderOutline order) => order.Status switch
    {
        OrderStatus.Inverted or OrderStatus.Skipped or OrderStatus.AtRisk => new FindingOutline(order.Id, order.Title, FindingPresence.Covered),
        OrderStatus.Unknown => new FindingOutline(order.Id, order.Title, FindingPresence.Undetermined),
        _ => null,
    };
}
