using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Packs;

namespace Roadmap.Benchmarks.Quick;

/// <summary>Reading packs: the built-in one, and large ones.</summary>
internal static class LoadMeasures
{
    private const int Rules = 500;
    private const int ManyRules = 5_000;

    internal static IEnumerable<Measurement> Run()
    {
        yield return new("load-built-in", Rounds.Microseconds(() => GC.KeepAlive(RulePack.TryRead(BuiltInPacks.Files(BuiltInPacks.Ids[0])).Value)) / 1000, "ms");
        var (few, many) = (Load(Rules), Load(ManyRules));
        yield return new("load-5000-rules", many.Seconds, "s");
        yield return new("load-rule-of-5000-to-500", many.Seconds / few.Seconds * Rules / ManyRules, Measurement.Ratio);
        yield return new("load-rule-of-5000-to-500-allocates", many.Bytes / few.Bytes * Rules / ManyRules, Measurement.Ratio);
    }

    /// <summary>The second load counts: the first compiles the code.</summary>
    private static (double Seconds, double Bytes) Load(int rules)
    {
        var files = GeneratedPack.Files(rules, seed: 1);
        GC.KeepAlive(RulePack.TryRead(files).GetValueOrThrow());
        var start = Environment.CpuUsage.TotalTime;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        GC.KeepAlive(RulePack.TryRead(files).GetValueOrThrow());
        return ((Environment.CpuUsage.TotalTime - start).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - before);
    }
}
