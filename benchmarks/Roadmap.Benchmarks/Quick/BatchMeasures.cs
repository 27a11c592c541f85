using Roadmap.Benchmarks.Batching;
using Roadmap.Engine;
using Roadmap.Engine.Batching;
using Roadmap.Rules.BuiltIn;

namespace Roadmap.Benchmarks.Quick;

/// <summary>A batch beside only reading its input and writing as many bytes, one thread each.</summary>
internal static class BatchMeasures
{
    private const int Lines = 500;

    internal static IEnumerable<Measurement> Run()
    {
        var engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);
        var input = new GeneratedLines(engine.Pack, 1, 0.25).Make(Lines);
        BatchSummary Batch() => engine.RunBatch(new MemoryStream(input), Stream.Null, new BatchOptions { Threads = 1 });
        var written = Batch().BytesWritten;
        yield return new("batch-line", Rounds.Microseconds(() => Batch()) / Lines, "us");
        yield return new("batch-to-read-and-write", Rounds.Ratio(() => Batch(), () => BatchRatio.ReadAndWrite(input, written, 1)), Measurement.Ratio);
    }
}
