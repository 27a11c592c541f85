using Roadmap.Engine.Deciding;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Lowering;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Exploring.Sampling;

/// <summary>Draws a district many times, works all of them out in one pass, and counts what stayed.</summary>
internal sealed class RobustnessAssessor(DistrictEvaluation evaluation)
{
    /// <param name="district">As bound, nothing derived yet.</param>
    /// <param name="options">How many samples, and the seed.</param>
    internal Robustness Assess(BoundDistrict district, RobustnessOptions options)
    {
        var sampler = new DistrictSampler(district);
        var noise = new SampleNoise(options.Seed);
        // The first lane is the district as it stands; the others are drawn.
        var drawn = new DrawnDistricts(sampler);
        for (var sample = 1; sample <= options.Samples; sample++)
        {
            drawn.Add(sampler.Draw(noise, sample));
        }

        BoundDistrict[] lanes = [sampler.AsItStands(), .. drawn.Districts];
        using var run = evaluation.EvaluateSparse(district, Stands(sampler), lanes);
        var decider = evaluation.Rent();
        var count = new StabilityCount(district.Pack, decider.Decide(run, lanes[0], 0));
        for (var lane = 1; lane < lanes.Length; lane++)
        {
            count.Add(decider.Decide(run, lanes[lane], lane), drawn.Times(lane - 1));
        }

        evaluation.Return(decider);
        return new Robustness
        {
            District = new DistrictIdentity(district.State.Id, district.State.Name, district.State.AsOf),
            Packs = district.Pack.Packs,
            Samples = options.Samples,
            Seed = options.Seed,
            Drawn = new UncertainFactWriter(district.Pack, district.AsOf).Write(sampler),
            Points = count.Points(),
            SamePoints = count.SamePoints(),
            Findings = count.Findings(rule => RestsOn(rule, new LaneView(run, lanes[0], 0), sampler), options.Samples),
        };
    }

    /// <summary>The district as it stands with all that follows from it: only what a sample changes of it is worked out for the sample.</summary>
    private BoundDistrict Stands(DistrictSampler sampler)
    {
        var stands = sampler.AsItStands();
        evaluation.Derive([stands]);
        evaluation.WriteOrders(stands);
        return stands;
    }

    /// <summary>True when what makes the rule fire reads an indicator that was drawn.</summary>
    private static bool RestsOn(int rule, LaneView view, DistrictSampler sampler) => DecisiveLeaves.Of(view, view.District.Pack.Rules[rule])
        .SelectMany(leaf => ConditionKeys.Of(leaf.Condition))
        .Any(key => key.Kind == FactSubjectKind.Indicator && sampler.Draws(view.District.Index.Indicators[key.Subject]));
}
