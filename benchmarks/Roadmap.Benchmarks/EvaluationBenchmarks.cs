using BenchmarkDotNet.Attributes;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Engine.Evaluation.Lowering;
using Roadmap.Engine.Ordering;
using Roadmap.Engine.Evaluation;
using Roadmap.Rules.BuiltIn;

namespace Roadmap.Benchmarks;

/// <summary>Evaluation alone: every condition of the built-in pack on frames that are filled already.</summary>
[Config(typeof(InProcessConfig))]
public class EvaluationBenchmarks
{
    private readonly List<FactFrame> blocks = [];
    private readonly TruthFrame truth = new();
    private RuleProgram program = null!;

    /// <summary>How many districts one operation evaluates.</summary>
    [Params(1, 20_000)]
    public int Districts { get; set; }

    /// <summary>Binds the districts and fills a frame for each block of them.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var index = new PackIndex(BuiltInPacks.PersonalizedLearning);
        var evaluator = new Evaluator(index);
        program = evaluator.Program;
        blocks.Clear();
        foreach (var states in new GeneratedDistricts(index.Pack, seed: 1).Make(Districts).Chunk(Evaluator.BlockSize))
        {
            var districts = Array.ConvertAll(states, state => DistrictBinder.Bind(state, index).GetValueOrThrow());
            evaluator.Derive(districts);
            Array.ForEach(districts, new OrderStatuses(new OrderPlan(index)).Write);
            var frame = program.NewFacts();
            for (var lane = 0; lane < districts.Length; lane++)
            {
                frame.Fill(lane, districts[lane], districts[lane].District);
            }

            blocks.Add(frame);
        }
    }

    /// <summary>Evaluates every block.</summary>
    [Benchmark]
    public void Evaluate()
    {
        foreach (var block in blocks)
        {
            program.Evaluate(block, truth);
        }
    }
}
