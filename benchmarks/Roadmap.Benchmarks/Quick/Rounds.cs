namespace Roadmap.Benchmarks.Quick;

/// <summary>
/// Takes times on a machine that has other work to do: processor time instead of the clock, two things in turn instead of one after the other, and the middle of many rounds.
/// </summary>
internal static class Rounds
{
    private const int Count = 15;

    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(4);
    private static readonly TimeSpan Warm = TimeSpan.FromMilliseconds(150);

    /// <summary>Hot code is compiled anew beside the program, a tenth of a second after the last new method was called.</summary>
    private static readonly TimeSpan Recompile = TimeSpan.FromMilliseconds(150);

    /// <summary>Processor time of one call in microseconds: the middle of several rounds.</summary>
    internal static double Microseconds(Action run)
    {
        var calls = Prepare(run);
        return Middle([.. Enumerable.Range(0, Count).Select(_ => Time(run, calls))]);
    }

    /// <summary>How many times as long one thing takes as another; the rounds of both alternate, and each round is compared with its neighbour.</summary>
    internal static double Ratio(Action run, Action beside)
    {
        var (calls, besides) = (Prepare(run), Prepare(beside));
        return Middle([.. Enumerable.Range(0, Count).Select(_ => Time(run, calls) / Time(beside, besides))]);
    }

    /// <summary>Bytes that one call allocates on its thread, when everything it keeps is there already.</summary>
    internal static double Bytes(Action run)
    {
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Count; i++)
        {
            run();
        }

        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Count;
    }

    internal static double Middle(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    /// <summary>Runs until the code is as fast as it gets; how many calls make a round.</summary>
    private static int Prepare(Action run)
    {
        WarmUp(run);
        Thread.Sleep(Recompile);
        var calls = WarmUp(run);
        return (int)Math.Max(1, calls * Round.TotalMilliseconds / Warm.TotalMilliseconds);
    }

    private static int WarmUp(Action run)
    {
        var start = Environment.CpuUsage.TotalTime;
        var calls = 0;
        while (Environment.CpuUsage.TotalTime - start < Warm)
        {
            run();
            calls++;
        }

        return calls;
    }

    private static double Time(Action run, int calls)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < calls; i++)
        {
            run();
        }

        return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / calls;
    }
}
