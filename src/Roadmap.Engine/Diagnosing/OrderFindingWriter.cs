using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Turns roots, risks and healed order into findings.</summary>
internal sealed class OrderFindingWriter(RulePack pack, PhraseBook phrases)
{
    internal Finding Write(BoundDistrict district, OrderConstraint constraint, ConstraintStanding standing, ImmutableArray<string> holdsUp)
    {
        var (finds, severity) = OrderFindingSeverity.Of(constraint, standing.Status, standing.IsArrested);
        var because = Because(district, constraint);
        return new Finding
        {
            Id = constraint.Id,
            Source = FindingSource.Order,
            Finds = finds,
            Severity = severity,
            Title = constraint.Title,
            Message = Message(constraint, standing, finds),
            Why = constraint.Because,
            Instead = Instead(constraint, standing.Status),
            Origin = constraint.Origin,
            Confidence = WeakestConfidence.Of(because),
            Areas = [.. new[] { AreaOf(constraint.First), AreaOf(constraint.Then) }.OfType<string>().Distinct(StringComparer.Ordinal)],
            Cites = constraint.Cites,
            DisputedBy = constraint.DisputedBy,
            LeadsTo = standing.Status == OrderStatus.Healed ? [] : constraint.HealWith,
            HoldsUp = holdsUp,
            Constraints = [constraint.Id],
            Because = because,
        };
    }

    private string Message(OrderConstraint constraint, ConstraintStanding standing, FindingKind finds)
    {
        var first = phrases.Step(constraint.First);
        var then = phrases.Step(constraint.Then);
        var entered = standing.ThenOn is null ? "" : $" ({standing.ThenOn})";
        var reached = standing.FirstOn is null ? "" : $" ({standing.FirstOn})";
        var open = standing.FirstOn is null ? "is not reached yet" : $"was reached{reached} and no longer holds";
        var sentence = standing.Status switch
        {
            OrderStatus.Healed => $"{then}{entered} came before {first}{reached}; both hold now.",
            OrderStatus.Inverted when standing.FirstOn is not null => $"{then}{entered} came before {first}{reached}, which no longer holds.",
            OrderStatus.Inverted => $"{then}{entered} came first; {first} has been started and is not reached yet.",
            OrderStatus.Skipped => $"{then}{entered} came without {first}, which has not begun.",
            _ when standing.ThenOn is null => $"{then} is planned; {first} should come first and {open}.",
            _ => $"{then} has begun{entered}; {first} should follow close by and {open}.",
        };
        return finds == FindingKind.Stall ? $"{sentence} Since then it has not moved on." : sentence;
    }

    private string? Instead(OrderConstraint constraint, OrderStatus status) => status == OrderStatus.Healed || constraint.HealWith.IsEmpty
        ? null
        : $"Begin with {string.Join(" or ", constraint.HealWith.Select(id => $"“{phrases.Title(id)}”"))}.";

    private static ImmutableArray<BecauseLeaf> Because(BoundDistrict district, OrderConstraint constraint) =>
        Because(district, constraint, district.Orders[district.Index.Orders[constraint.Id]]);

    private static ImmutableArray<BecauseLeaf> Because(BoundDistrict district, OrderConstraint constraint, OrderFacts facts) =>
        [Because(district, constraint.First, facts.First), Because(district, constraint.Then, facts.Then)];

    private static BecauseLeaf Because(BoundDistrict district, Milestone milestone, in MilestoneReach reach)
    {
        var verdict = reach.Holds switch
        {
            true => Verdict.True,
            false => Verdict.False,
            _ => Verdict.Unknown,
        };
        FactKey[] keys = [.. milestone.Holds.Keys, milestone.When];
        return new BecauseLeaf(milestone.Text, verdict, [.. keys.Distinct().Select(key => EvidenceReader.Describe(key, district, district.District))]);
    }

    private string? AreaOf(Milestone milestone) => milestone.Kind switch
    {
        FactSubjectKind.Area => milestone.Subject,
        FactSubjectKind.Practice => pack.Practices.FirstOrDefault(practice => string.Equals(practice.Id, milestone.Subject, StringComparison.Ordinal))?.Area,
        _ => pack.Indicators.FirstOrDefault(indicator => string.Equals(indicator.Id, milestone.Subject, StringComparison.Ordinal))?.Area,
    };
}
