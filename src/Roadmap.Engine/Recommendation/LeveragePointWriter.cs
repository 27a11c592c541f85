using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Recommendation;

/// <summary>Describes what could come next, what is under way and what is withheld. Made once for a pack.</summary>
internal sealed class LeveragePointWriter(DecisionPlan plan)
{
    private readonly ImmutableArray<PracticeReasons> practices = [.. Enumerable.Range(0, plan.Practices.Length).Select(practice => PracticeReasons.Of(practice, plan))];

    internal ImmutableArray<LeveragePoint> Write(Decision decision, BoundDistrict district, LaneTruth truth, Deferred<FindingWeights> findings)
    {
        var decided = decision.Points.ToArray();
        var ranking = new RankingWords(plan, practices, district, truth, decided, findings);
        var points = ImmutableArray.CreateBuilder<LeveragePoint>(decided.Length);
        for (var i = 0; i < decided.Length; i++)
        {
            points.Add(Write(decided[i], i, ranking));
        }

        return points.MoveToImmutable();
    }

    internal ImmutableArray<PracticeUnderWay> UnderWay(Decision decision, BoundDistrict district)
    {
        var underWay = ImmutableArray.CreateBuilder<PracticeUnderWay>(decision.UnderWay.Length);
        foreach (var ordinal in decision.UnderWay)
        {
            var practice = plan.Pack.Practices[ordinal];
            underWay.Add(new PracticeUnderWay(practice.Id, practice.Title, DayText.OrNull(district.District.Practices[ordinal].Started, district.AsOf)));
        }

        return underWay.MoveToImmutable();
    }

    internal ImmutableArray<WithheldPractice> Withheld(Decision decision)
    {
        var withheld = ImmutableArray.CreateBuilder<WithheldPractice>(decision.Withheld.Length);
        foreach (var ordinal in decision.Withheld)
        {
            var practice = plan.Pack.Practices[ordinal];
            withheld.Add(new WithheldPractice(practice.Id, practice.Title, practice.AvoidBecause ?? ""));
        }

        return withheld.MoveToImmutable();
    }

    private LeveragePoint Write(in DecidedPoint point, int place, RankingWords ranking)
    {
        var practice = plan.Pack.Practices[point.Practice];
        return new LeveragePoint(new PointReasons(ranking, place), practice.Id, practice.Title)
        {
            Rank = place + 1,
            Thousandths = point.Score,
            IsReady = point.IsReady,
            MustConfirm = point.MustConfirm,
            IsRestart = point.IsRestart,
            FirstSteps = practice.FirstSteps,
        };
    }
}
