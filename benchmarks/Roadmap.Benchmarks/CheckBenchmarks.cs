using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Roadmap.Rules.Linting;
using Roadmap.Rules.Packs;

namespace Roadmap.Benchmarks;

/// <summary>Checking a pack: reading and binding all of its files, and the linter on what they say.</summary>
[Config(typeof(InProcessConfig))]
public class CheckBenchmarks
{
    private ImmutableArray<PackFile> files;
    private RulePack pack = null!;

    /// <summary>How many rules the pack has.</summary>
    [Params(500, 5_000)]
    public int Rules { get; set; }

    /// <summary>Makes the files, and the pack for the linter alone.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        files = GeneratedPack.Files(Rules, seed: 1);
        pack = RulePack.TryRead(files).GetValueOrThrow();
    }

    /// <summary>Reading, binding and the checks of loading.</summary>
    [Benchmark]
    public object? Load() => RulePack.TryRead(files).Value;

    /// <summary>The linter on a pack that is loaded.</summary>
    [Benchmark]
    public int Lint() => PackLinter.Lint(pack).Length;
}
