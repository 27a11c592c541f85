using BenchmarkDotNet.Attributes;
using Roadmap.Engine;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;

namespace Roadmap.Benchmarks;

/// <summary>The whole way from a district state to a diagnosis with the built-in pack, warm: binding, order, rules, findings, next steps, questions. What is put into words only when it is read is counted apart.</summary>
[Config(typeof(InProcessConfig))]
public class DiagnoseBenchmarks
{
    private RoadmapEngine engine = null!;
    private DistrictState[] districts = null!;

    /// <summary>Loads the pack and makes the district.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);
        districts = new GeneratedDistricts(engine.Pack, seed: 1).Make(1);
    }

    /// <summary>Diagnoses one district.</summary>
    [Benchmark]
    public int Diagnose() => engine.Diagnose(districts[0]).Findings.Length;

    /// <summary>Diagnoses one district and reads every sentence, reason, question and piece of evidence.</summary>
    [Benchmark]
    public int DiagnoseAndRead() => WholeDiagnosis.Read(engine.Diagnose(districts[0]));
}
