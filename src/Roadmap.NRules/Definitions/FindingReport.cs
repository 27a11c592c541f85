using System.Collections.Immutable;
using NRules.RuleModel;
using Roadmap.Engine.Evaluation;
using Roadmap.NRules.Facts;
using Roadmap.NRules.Pairs;
using Roadmap.NRules.Seeing;
using Roadmap.Rules.Packs;

namespace Roadmap.NRules.Definitions;

/// <summary>Puts what a rule finds, or cannot say, into the session.</summary>
/// <param name="rule">The rule.</param>
/// <param name="cases">Its other severities, mildest first.</param>
internal sealed class FindingReport(Rule rule, ImmutableArray<(Severity Severity, Pair When)> cases)
{
    /// <param name="rule">The rule.</param>
    /// <param name="pairs">Makes the conditions of its severities.</param>
    internal static FindingReport Of(Rule rule, PairBuilder pairs) =>
        new(rule, [.. rule.SeverityWhen.OrderBy(one => one.Severity).Select(one => (one.Severity, pairs.Of(one.When)))]);

    internal void WriteFinding(IContext context, DistrictView view) => LinkedFacts.Keep(context, new RoadmapFinding
    {
        District = view.Facts.District,
        Id = rule.Id,
        Severity = SeverityOf(view),
        IsWaived = view.Facts.Waivers.Any(waiver => IsInForce(waiver, view.Facts.AsOf)),
        Rule = rule,
    });

    internal void WriteUndetermined(IContext context, DistrictView view) => LinkedFacts.Keep(context, new RoadmapUndetermined
    {
        District = view.Facts.District,
        Id = rule.Id,
        Severity = SeverityOf(view),
        Rule = rule,
    });

    /// <summary>The mildest case that surely holds, else the rule's own.</summary>
    private Severity SeverityOf(DistrictView view)
    {
        foreach (var (severity, when) in cases)
        {
            if (view.Holds(when))
            {
                return TrialSeverity.Of(rule, severity);
            }
        }

        return TrialSeverity.Of(rule, rule.Severity);
    }

    private bool IsInForce(FindingWaiver waiver, DateOnly asOf) =>
        string.Equals(waiver.Finding, rule.Id, StringComparison.Ordinal) && (waiver.Until?.Date is not { } until || asOf <= until.Last);
}
