using System.Diagnostics;

namespace Roadmap.Hostile;

/// <summary>What a piece of work took: processor time of the process, and bytes that its thread allocated.</summary>
internal readonly record struct Cost(long Milliseconds, long Bytes)
{
    internal static Cost Of(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var time = process.TotalProcessorTime;
        work();
        process.Refresh();
        return new Cost((long)(process.TotalProcessorTime - time).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
