using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring;

/// <summary>Where one practice stands among what could come next.</summary>
/// <param name="Outcome">ready, blocked (by needs or by questions), withheld, under-way, in-place or dropped.</param>
/// <param name="Unmet">The required needs that certainly do not hold.</param>
/// <param name="Questions">What must be known first.</param>
internal sealed record PracticeStanding(string Outcome, ImmutableArray<OrderConstraint> Unmet, ImmutableArray<OpenCell> Questions)
{
    internal static PracticeStanding Of(int practice, DecisionPlan plan, BoundDistrict district, LaneTruth truth)
    {
        var facts = district.District.Practices[practice];
        return facts.Status switch
        {
            PracticeStatus.InPlace => new PracticeStanding("in-place", [], []),
            _ when truth.Of(plan.Pack.Practices[practice].AppliesWhen) == Verdict.False => new PracticeStanding("dropped", [], []),
            PracticeStatus.UnderWay when DistrictArrest.OfPractice(district, practice) != true => new PracticeStanding("under-way", [], []),
            _ when plan.Pack.Practices[practice].AvoidWhen is { } avoid && truth.Of(avoid) == Verdict.True => new PracticeStanding("withheld", [], []),
            _ => OfCandidate(CandidateCells.Unmet(practice, plan, district), CandidateCells.Questions(practice, plan, district, truth)),
        };
    }

    private static PracticeStanding OfCandidate(ImmutableArray<OrderConstraint> unmet, ImmutableArray<OpenCell> questions) =>
        new(unmet.IsEmpty && questions.IsEmpty ? "ready" : "blocked", unmet, questions);
}
