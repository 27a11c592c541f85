using System.Globalization;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Deciding;

/// <summary>Writes what was decided, and what a diagnosis says of the same, as lines that can be compared.</summary>
internal static class DecisionLine
{
    internal static IEnumerable<string> Of(Diagnosis diagnosis) =>
    [
        .. diagnosis.Findings.Select(finding => Line("finding", finding.Source, finding.Id, finding.Finds, finding.Severity, finding.IsTrial, Joined(finding.LeadsTo.Order(StringComparer.Ordinal)))),
        .. diagnosis.Undetermined.Select(rule => Line("undetermined", rule.Id, rule.Severity)),
        .. diagnosis.Waived.Select(waived => Line("waived", waived.Id)),
        .. diagnosis.Order.Roots.Select(root => Line("root", root.Id, root.Rank, Joined(root.HoldsUp))),
        .. diagnosis.Order.Repair.Select(step => Line("repair", step.Practice)),
        .. diagnosis.LeveragePoints.Select(Point),
        .. diagnosis.UnderWay.Select(practice => Line("under way", practice.Id)),
        .. diagnosis.Withheld.Select(practice => Line("withheld", practice.Id)),
    ];

    internal static IEnumerable<string> Of(Decision decision, BoundDistrict district)
    {
        var pack = district.Pack;
        var lines = new List<string>();
        foreach (var finding in decision.Findings)
        {
            var (source, id) = Source(finding, district);
            lines.Add(Line("finding", source, id, finding.Finds, finding.Severity, finding.IsTrial, Joined(Practices(pack, decision.LeadsTo[finding.Row]))));
        }

        foreach (var rule in decision.Undetermined)
        {
            lines.Add(Line("undetermined", pack.Rules[rule.Rule].Id, rule.Severity));
        }

        lines.AddRange(decision.Waived.ToArray().Select(waiver => district.Waivers[waiver].Target).Order(StringComparer.Ordinal).Select(id => Line("waived", id)));
        foreach (var root in decision.Roots)
        {
            var downstream = Ordinals(decision.Downstream[root.Constraint]).Select(i => pack.Orders[i].Id);
            lines.Add(Line("root", pack.Orders[root.Constraint].Id, root.Rank, Joined(downstream)));
        }

        lines.AddRange(decision.Repair.ToArray().Select(practice => Line("repair", pack.Practices[practice].Id)));
        foreach (var point in decision.Points)
        {
            lines.Add(Line("point", pack.Practices[point.Practice].Id, point.Score, point.IsReady, point.MustConfirm, point.IsRestart, point.HasQuestions,
                Joined([point.Relief, point.Outcomes, point.Evidence, point.Repair, point.Unlock, point.Effort])));
        }

        lines.AddRange(decision.UnderWay.ToArray().Select(practice => Line("under way", pack.Practices[practice].Id)));
        lines.AddRange(decision.Withheld.ToArray().Select(practice => Line("withheld", pack.Practices[practice].Id)));
        return lines;
    }

    private static string Point(LeveragePoint point) => Line(
        "point", point.Id, point.Thousandths, point.IsReady, point.MustConfirm, point.IsRestart, !point.Confirm.IsEmpty, Joined(point.Parts.Select(part => part.Value)));

    private static (FindingSource Source, string Id) Source(DecidedFinding finding, BoundDistrict district) => finding switch
    {
        { Rule: >= 0 and var rule } => (FindingSource.Rule, district.Pack.Rules[rule].Id),
        { Constraint: >= 0 and var constraint } => (FindingSource.Order, district.Pack.Orders[constraint].Id),
        _ => (FindingSource.Waiver, "waiver/" + district.Waivers[finding.Waiver].Target),
    };

    private static IEnumerable<string> Practices(RulePack pack, Roadmap.Engine.Evaluation.Bits.BitRow row) => Ordinals(row).Select(i => pack.Practices[i].Id);

    private static List<int> Ordinals(Roadmap.Engine.Evaluation.Bits.BitRow row)
    {
        var ordinals = new List<int>();
        foreach (var ordinal in row)
        {
            ordinals.Add(ordinal);
        }

        return ordinals;
    }

    private static string Joined<T>(IEnumerable<T> values) => string.Join(',', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));

    private static string Line(params object[] parts) => string.Join(' ', parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));
}
