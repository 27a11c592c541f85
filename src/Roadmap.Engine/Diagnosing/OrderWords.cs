using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Diagnosing;

/// <summary>What the finding of an order constraint says: a root, something at risk, or something healed.</summary>
internal sealed class OrderWords(ConstraintPlan plan, FindingKind finds, OrderFacts facts, BoundDistrict district, PhraseBook phrases) : Deferred<FindingWords>
{
    private readonly OrderConstraint constraint = plan.Constraint;

    protected override FindingWords Make()
    {
        ImmutableArray<BecauseLeaf> because = [Because(plan.First, facts.First), Because(plan.Then, facts.Then)];
        return new FindingWords
        {
            Message = Message(MilestoneDays.OrNull(facts.First, district.AsOf), MilestoneDays.OrNull(facts.Then, district.AsOf)),
            Why = constraint.Because,
            Instead = Instead(),
            Confidence = WeakestConfidence.Of(because),
            Because = because,
        };
    }

    private string Message(string? firstOn, string? thenOn)
    {
        var first = phrases.Step(constraint.First);
        var then = phrases.Step(constraint.Then);
        var entered = thenOn is null ? "" : $" ({thenOn})";
        var reached = firstOn is null ? "" : $" ({firstOn})";
        var open = firstOn is null ? "is not reached yet" : $"was reached{reached} and no longer holds";
        var sentence = facts.Status switch
        {
            OrderStatus.Healed => $"{then}{entered} came before {first}{reached}; both hold now.",
            OrderStatus.Inverted when firstOn is not null => $"{then}{entered} came before {first}{reached}, which no longer holds.",
            OrderStatus.Inverted => $"{then}{entered} came first; {first} has been started and is not reached yet.",
            OrderStatus.Skipped => $"{then}{entered} came without {first}, which has not begun.",
            _ when thenOn is null => $"{then} is planned; {first} should come first and {open}.",
            _ => $"{then} has begun{entered}; {first} should follow close by and {open}.",
        };
        return finds == FindingKind.Stall ? $"{sentence} Since then it has not moved on." : sentence;
    }

    private string? Instead() => facts.Status == OrderStatus.Healed || constraint.HealWith.IsEmpty
        ? null
        : $"Begin with {string.Join(" or ", constraint.HealWith.Select(id => $"“{phrases.Title(id)}”"))}.";

    private BecauseLeaf Because(MilestonePlan milestone, in MilestoneReach reach)
    {
        var verdict = reach.Holds switch
        {
            true => Verdict.True,
            false => Verdict.False,
            _ => Verdict.Unknown,
        };
        FactKey[] keys = [.. milestone.Milestone.Holds.Keys, milestone.When];
        return new BecauseLeaf(milestone.Milestone.Text, verdict, [.. keys.Distinct().Select(key => EvidenceReader.Describe(key, district, district.District))]);
    }
}
