using BenchmarkDotNet.Attributes;
using Roadmap.Engine;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;

namespace Roadmap.Benchmarks;

/// <summary>The whole way from many district states to their diagnoses with the built-in pack, warm: binding, order, rules, findings, next steps, questions.</summary>
[Config(typeof(ManyConfig))]
public class DiagnoseManyBenchmarks
{
    private RoadmapEngine engine = null!;
    private DistrictState[] districts = null!;

    /// <summary>How many districts one operation diagnoses.</summary>
    [Params(20_000)]
    public int Districts { get; set; }

    /// <summary>Loads the pack and makes the districts.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);
        districts = new GeneratedDistricts(engine.Pack, seed: 1).Make(Districts);
    }

    /// <summary>Diagnoses every district.</summary>
    [Benchmark]
    public int Diagnose()
    {
        var findings = 0;
        foreach (var diagnosed in engine.DiagnoseAll(districts))
        {
            findings += diagnosed.GetValueOrThrow().Findings.Length;
        }

        return findings;
    }
}
