using BenchmarkDotNet.Attributes;
using Roadmap.Engine;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Changes;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Benchmarks;

/// <summary>What a what-if, a cure, robustness and questions cost beside a diagnosis: one district, the built-in pack, warm.</summary>
[Config(typeof(InProcessConfig))]
public class ExploringBenchmarks
{
    private readonly Change vision = Change.Practice("shared-vision", PracticeStatus.InPlace);
    private RoadmapEngine engine = null!;
    private DistrictState district = null!;
    private string finding = "";

    /// <summary>Loads the pack, makes the district and picks its first finding.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);
        district = new GeneratedDistricts(engine.Pack, seed: 1).Make(1)[0];
        finding = engine.Diagnose(district).Findings.First(one => one.Source == FindingSource.Rule).Id;
    }

    /// <summary>A diagnosis of which nothing is read.</summary>
    [Benchmark(Baseline = true)]
    public int Diagnose() => engine.Diagnose(district).Findings.Length;

    /// <summary>A diagnosis that is read whole.</summary>
    [Benchmark]
    public int DiagnoseAndRead()
    {
        var diagnosis = engine.Diagnose(district);
        return diagnosis.Findings.Sum(one => one.Message.Length + one.Because.Length) + diagnosis.LeveragePoints.Sum(one => one.Parts.Length)
            + diagnosis.Undetermined.Length + diagnosis.Questions.Length + diagnosis.Order.Constraints.Length;
    }

    /// <summary>What would be different with one practice in place.</summary>
    [Benchmark]
    public int WhatIf() => engine.WhatIf(district, vision).Difference.Findings.Length;

    /// <summary>The least that would clear the first finding.</summary>
    [Benchmark]
    public int Cure() => engine.Cure(district, finding).Sets.Length;

    /// <summary>A thousand samples of what is uncertain.</summary>
    [Benchmark]
    public int Robustness() => engine.Robustness(district).SamePoints;

    /// <summary>What to ask next, with what every answer would change.</summary>
    [Benchmark]
    public int Questions() => engine.Questions(district).Length;
}
