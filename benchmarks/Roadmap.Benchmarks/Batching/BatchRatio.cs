using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Roadmap.Engine;
using Roadmap.Engine.Batching;
using Roadmap.Rules.BuiltIn;

namespace Roadmap.Benchmarks.Batching;

/// <summary>
/// How long a batch takes beside only reading its input with <see cref="Utf8JsonReader"/> and writing as many bytes as its result has. Both in one run, the least of several.
/// </summary>
internal static class BatchRatio
{
    internal const string Name = "batch";

    private const int Rounds = 5;

    private static readonly (string Name, ImmutableArray<string> Columns)[] ColumnSets =
    [
        ("district only", ["district"]),
        ("without next steps", ["district", "as_of", "problems", "index", "root", "worst", "findings", "levels", "stalling"]),
        ("usual", []),
    ];

    /// <summary>Prints a line for each density and set of columns.</summary>
    /// <param name="megabytes">How much input to make.</param>
    /// <param name="output">Where to.</param>
    internal static void Run(int megabytes, TextWriter output)
    {
        var pack = BuiltInPacks.PersonalizedLearning;
        var engine = RoadmapEngine.Create(pack);
        output.WriteLine("Microseconds a line: only read and write (one thread, all), batch (one, all). Ratios: processor time of one thread; by the clock one to one, all to all, all to one.");
        output.WriteLine(" bytes   lines columns              |  read    all |   batch     all |    cpu    1:1    n:n    n:1");
        foreach (var share in new[] { 0.05, 0.25, 1.0 })
        {
            var lines = new GeneratedLines(pack, 1, share);
            var sample = lines.Make(100).Length / 100;
            var input = lines.Make(Math.Max(1000, (int)(megabytes * 1024L * 1024 / sample)));
            foreach (var (name, columns) in ColumnSets)
            {
                Measure(engine, input, name, columns, output);
            }
        }
    }

    private static void Measure(RoadmapEngine engine, byte[] input, string name, ImmutableArray<string> columns, TextWriter output)
    {
        BatchSummary Batch(int threads) => engine.RunBatch(new MemoryStream(input), Stream.Null, new BatchOptions { Columns = columns, Threads = threads });
        var summary = Batch(1);
        var count = summary.Districts + summary.Faults;
        var all = Environment.ProcessorCount;
        var read = Least(count, () => ReadAndWrite(input, summary.BytesWritten, 1));
        var readAll = Least(count, () => ReadAndWrite(input, summary.BytesWritten, all));
        var batch = Least(count, () => Batch(1));
        var batchAll = Least(count, () => Batch(all));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{input.Length / count,6} {count,7} {name,-20} | {read.Wall,6:0.00} {readAll.Wall,6:0.00} | {batch.Wall,7:0.00} {batchAll.Wall,7:0.00} | {batch.Cpu / read.Cpu,6:0.00} {batch.Wall / read.Wall,6:0.00} {batchAll.Wall / readAll.Wall,6:0.00} {batchAll.Wall / read.Wall,6:0.00}"));
    }

    /// <summary>The least time a line, in microseconds, by the clock and of all processors.</summary>
    private static (double Wall, double Cpu) Least(long lines, Action run)
    {
        var (wall, cpu) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < Rounds; i++)
        {
            var used = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            run();
            wall = Math.Min(wall, watch.Elapsed.TotalMicroseconds / lines);
            cpu = Math.Min(cpu, (Environment.CpuUsage.TotalTime - used).TotalMicroseconds / lines);
        }

        return (wall, cpu);
    }

    /// <summary>Each thread reads every token of its stretch of lines and copies its share of the bytes.</summary>
    internal static void ReadAndWrite(byte[] input, long written, int threads)
    {
        var workers = new Thread[threads];
        for (var i = 0; i < threads; i++)
        {
            var (start, end) = (Cut(input, i, threads), Cut(input, i + 1, threads));
            workers[i] = new Thread(() => ReadAndWrite(input.AsSpan(start, end - start), written / threads));
            workers[i].Start();
        }

        Array.ForEach(workers, worker => worker.Join());
    }

    private static int Cut(byte[] input, int part, int parts)
    {
        var at = (int)((long)input.Length * part / parts);
        return at == 0 || at == input.Length ? at : at + input.AsSpan(at).IndexOf((byte)'\n') + 1;
    }

    private static void ReadAndWrite(ReadOnlySpan<byte> lines, long written)
    {
        var tokens = 0L;
        var block = new byte[64 * 1024];
        var target = new byte[64 * 1024];
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf((byte)'\n');
            var json = new Utf8JsonReader(lines[..end]);
            while (json.Read())
            {
                tokens++;
            }

            lines = lines[(end + 1)..];
        }

        for (var left = written; left > 0; left -= block.Length)
        {
            block.CopyTo(target, 0);
        }

        GC.KeepAlive(tokens);
    }
}
