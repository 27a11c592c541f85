using BenchmarkDotNet.Attributes;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.BuiltIn;

namespace Roadmap.Benchmarks;

/// <summary>The stages between a bound district and its decision with the built-in pack: evaluating, and deciding without a word.</summary>
[Config(typeof(InProcessConfig))]
public class DecideBenchmarks
{
    private const int Lanes = 1_000;

    private DistrictEvaluation evaluation = null!;
    private BoundDistrict[] districts = null!;
    private EvaluationRun run = null!;
    private Decider decider = null!;

    /// <summary>Binds and evaluates the districts.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var index = new PackIndex(BuiltInPacks.PersonalizedLearning);
        evaluation = new DistrictEvaluation(index);
        districts = Array.ConvertAll(new GeneratedDistricts(index.Pack, seed: 1).Make(Lanes), state => DistrictBinder.Bind(state, index).GetValueOrThrow());
        run = evaluation.Evaluate(districts);
        decider = evaluation.Rent();
    }

    /// <summary>Derives, writes the order statuses and evaluates one district.</summary>
    [Benchmark]
    public int Evaluate()
    {
        using var one = evaluation.Evaluate(districts.AsSpan(0, 1));
        return one.Count;
    }

    /// <summary>Decides one lane.</summary>
    [Benchmark]
    public long Decide() => decider.Decide(run, districts[0], 0).Points.Length;

    /// <summary>Decides a thousand different lanes of one run.</summary>
    [Benchmark]
    public long DecideAThousand()
    {
        var points = 0L;
        for (var lane = 0; lane < districts.Length; lane++)
        {
            points += decider.Decide(run, districts[lane], lane).Points.Length;
        }

        return points;
    }
}
