using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Tests.Deciding;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Tests.Evaluation;

public sealed class KeptLaneTests
{
    [Fact]
    public void Keep_LaneAmongMany_AnswersAfterwardsWhatTheRunDid()
    {
        var index = new PackIndex(BuiltInPacks.PersonalizedLearning);
        var evaluation = new DistrictEvaluation(index);
        var random = new RandomDistricts(index.Pack, seed: 31);
        BoundDistrict[] districts = [.. Enumerable.Range(0, 70).Select(_ => DistrictBinder.Bind(random.Next(), index).GetValueOrThrow())];
        var run = evaluation.Evaluate(districts);
        string[] told = [.. districts.Select((district, lane) => Verdicts(run, district, lane))];
        EvaluationRun[] kept = [.. districts.Select((district, lane) => run.Keep(lane, district.Schools.Length))];

        run.Dispose();
        using var other = evaluation.Evaluate(districts.AsSpan(1));

        kept.Select((one, i) => Verdicts(one, districts[i], 0)).Should().Equal(told);
    }

    private static string Verdicts(EvaluationRun run, BoundDistrict district, int lane)
    {
        var pack = district.Pack;
        var own = pack.Rules.Select(rule => rule.FiresWhen).Concat(pack.Orders.Select(order => (Condition)order.First.Holds));
        var asked = pack.Rules.Select(rule => rule.FiresWhen).SelectMany(Schools).SelectMany(
            _ => Enumerable.Range(0, district.Schools.Length),
            (count, school) => run.VerdictOf(count.Where, lane, school));
        return string.Join(' ', [
            .. Enumerable.Range(0, pack.Rules.Length).Select(rule => $"{run.OutcomeOf(rule, lane)}{run.SeverityOf(pack.Rules[rule], lane)}"),
            .. own.Select(condition => run.VerdictOf(condition, lane).ToString()),
            .. asked.Select(verdict => verdict.ToString()),
        ]);
    }

    private static IEnumerable<SchoolsCondition> Schools(Condition condition) => condition switch
    {
        SchoolsCondition schools => [schools],
        AllCondition all => all.Children.SelectMany(Schools),
        AnyCondition any => any.Children.SelectMany(Schools),
        _ => [],
    };
}
