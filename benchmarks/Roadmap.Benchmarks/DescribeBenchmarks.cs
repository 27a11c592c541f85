using BenchmarkDotNet.Attributes;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.BuiltIn;

namespace Roadmap.Benchmarks;

/// <summary>The last stages of a diagnosis with the built-in pack: describing what was decided, and reading every word of it.</summary>
[Config(typeof(InProcessConfig))]
public class DescribeBenchmarks
{
    private BoundDistrict district = null!;
    private Diagnoser diagnoser = null!;
    private EvaluationRun run = null!;

    /// <summary>Binds and evaluates the district.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var index = new PackIndex(BuiltInPacks.PersonalizedLearning);
        var evaluation = new DistrictEvaluation(index);
        diagnoser = new Diagnoser(evaluation);
        district = DistrictBinder.Bind(new GeneratedDistricts(index.Pack, seed: 1).Make(1)[0], index).GetValueOrThrow();
        run = evaluation.Evaluate([district]);
    }

    /// <summary>Decides one district and describes it; its sentences are not read.</summary>
    [Benchmark]
    public int DecideAndDescribe() => diagnoser.Diagnose(run, district, 0, []).Findings.Length;

    /// <summary>The same, and reads every sentence, reason, question and piece of evidence.</summary>
    [Benchmark]
    public int DecideDescribeAndRead() => WholeDiagnosis.Read(diagnoser.Diagnose(run, district, 0, []));
}
