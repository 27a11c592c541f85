using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Bits;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Batching.Rows;

/// <summary>Says what a finding is called.</summary>
internal sealed class FindingWords(DecisionPlan plan, PackWords words)
{
    private readonly BitTable none = new(1, plan.Pack.Areas.Length);

    /// <summary>Writes the severity and the id as one item of a list.</summary>
    internal void Item(RowText row, in DecidedFinding finding, BoundDistrict district)
    {
        if (finding.Rule >= 0)
        {
            row.Item(words.SeverityOfRules[(int)finding.Severity][finding.Rule]);
        }
        else if (finding.Constraint >= 0)
        {
            row.Item(words.SeverityOfOrders[(int)finding.Severity][finding.Constraint]);
        }
        else
        {
            row.Item([.. words.Severities[(int)finding.Severity], (byte)':', .. Waiver(finding, district)]);
        }
    }

    /// <summary>The id.</summary>
    internal ReadOnlySpan<byte> Id(in DecidedFinding finding, BoundDistrict district) =>
        finding.Rule >= 0 ? words.Rules[finding.Rule]
        : finding.Constraint >= 0 ? words.Orders[finding.Constraint]
        : Waiver(finding, district);

    /// <summary>What it comes from.</summary>
    internal static ReadOnlySpan<byte> Source(in DecidedFinding finding) =>
        finding.Rule >= 0 ? "rule"u8 : finding.Constraint >= 0 ? "order"u8 : "waiver"u8;

    /// <summary>The areas it is about.</summary>
    internal BitRow Areas(in DecidedFinding finding) =>
        finding.Rule >= 0 ? words.AreasOfRules[finding.Rule]
        : finding.Constraint >= 0 ? words.AreasOfOrders[finding.Constraint]
        : none[0];

    private byte[] Waiver(in DecidedFinding finding, BoundDistrict district)
    {
        var target = district.Waivers[finding.Waiver].Target;
        var id = plan.Index.Rules.TryGetValue(target, out var rule) ? words.Rules[rule] : words.Orders[plan.Index.Orders[target]];
        return [.. "waiver/"u8, .. id];
    }
}
