using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Describes what was decided to be a finding, and what the district lives with.</summary>
internal sealed class FindingWriter(DecisionPlan plan, PhraseBook phrases)
{
    private readonly RuleFindingWriter rules = new(plan, phrases);
    private readonly OrderFindingWriter orders = new(plan, phrases);
    private readonly WaiverFindingWriter waivers = new(phrases);

    internal ImmutableArray<Finding> Write(Decision decision, BoundDistrict district, LaneTruth truth, HeldUp heldUp)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>(decision.Findings.Length);
        foreach (var decided in decision.Findings)
        {
            findings.Add(decided switch
            {
                { Rule: >= 0 } => rules.Write(decided, decision, district, truth, heldUp),
                { Constraint: >= 0 } => orders.Write(decided, decision, district, heldUp),
                _ => waivers.Expired(district.Waivers[decided.Waiver]),
            });
        }

        return findings.MoveToImmutable();
    }

    internal ImmutableArray<WaivedFinding> Waived(Decision decision, BoundDistrict district)
    {
        if (decision.Waived.IsEmpty)
        {
            return [];
        }

        var waived = decision.Waived.ToArray().Select(i => waivers.Waived(district.Waivers[i]));
        return [.. waived.OrderBy(waived => waived.Id, StringComparer.Ordinal)];
    }
}
