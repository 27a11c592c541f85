using BenchmarkDotNet.Attributes;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;

namespace Roadmap.Benchmarks;

/// <summary>The first stage of a diagnosis: a district state meets the built-in pack.</summary>
[Config(typeof(InProcessConfig))]
public class BindBenchmarks
{
    private PackIndex index = null!;
    private DistrictState district = null!;

    /// <summary>Loads the pack and makes the district.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        index = new PackIndex(BuiltInPacks.PersonalizedLearning);
        district = new GeneratedDistricts(index.Pack, seed: 1).Make(1)[0];
    }

    /// <summary>Binds one district.</summary>
    [Benchmark]
    public int Bind() => DistrictBinder.Bind(district, index).Problems.Length;
}
