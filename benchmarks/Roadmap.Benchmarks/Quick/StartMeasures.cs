using System.Diagnostics;

namespace Roadmap.Benchmarks.Quick;

/// <summary>How long it takes from starting the command to its first byte, beside starting a program that does nothing.</summary>
internal static class StartMeasures
{
    /// <summary>The argument with which this program does nothing.</summary>
    internal const string Nothing = "nothing";

    private const int Count = 9;
    private const string District = "samples/districts/milton.yaml";

    /// <param name="cli">The path of roadmap.dll; the current folder is the repository's.</param>
    internal static IEnumerable<Measurement> Run(string cli)
    {
        var pairs = Enumerable.Range(0, Count).Select(_ => (Command: FirstByte(cli, "diagnose", District), Nothing: FirstByte(typeof(StartMeasures).Assembly.Location, Nothing))).ToList();
        yield return new("start-nothing", Rounds.Middle([.. pairs.Select(pair => pair.Nothing)]), "ms");
        yield return new("start-to-first-byte", Rounds.Middle([.. pairs.Select(pair => pair.Command)]), "ms");
        yield return new("start-to-first-byte-to-nothing", Rounds.Middle([.. pairs.Select(pair => pair.Command / pair.Nothing)]), Measurement.Ratio);
    }

    /// <summary>Milliseconds by the clock until the first byte, or until the end when there is none.</summary>
    private static double FirstByte(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(program);
        Array.ForEach(arguments, start.ArgumentList.Add);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        process.StandardOutput.BaseStream.ReadByte();
        var elapsed = watch.Elapsed.TotalMilliseconds;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return elapsed;
    }
}
