using System.Runtime.ExceptionServices;
using Roadmap.Engine.Batching.Feeding;

namespace Roadmap.Engine.Batching;

/// <summary>
/// Runs a batch on several threads. Each reads the next block of lines, makes its rows, waits until those of the blocks before are written, and writes its own:
/// so the order is kept, and no more than a block for each thread is in memory.
/// </summary>
internal sealed class BatchRunner(LineFeed feed, Stream output, BatchOptions options, CancellationToken cancel)
{
    private readonly object turn = new();
    private readonly BatchCounts total = new();
    private long written;
    private ExceptionDispatchInfo? fault;

    internal BatchSummary Run(Func<BlockWorker> newWorker)
    {
        var others = new Thread[options.Threads - 1];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = new Thread(() => Work(newWorker)) { IsBackground = true, Name = "batch" };
            others[i].Start();
        }

        Work(newWorker);
        Array.ForEach(others, thread => thread.Join());
        fault?.Throw();
        cancel.ThrowIfCancellationRequested();
        return total.ToSummary();
    }

    private void Work(Func<BlockWorker> newWorker)
    {
        try
        {
            var worker = newWorker();
            while (!IsStopped() && feed.TryNext(worker.Block))
            {
                worker.Run();
                if (!TryWrite(worker))
                {
                    return;
                }
            }
        }
        catch (Exception exception)
        {
            Stop(exception);
        }
    }

    private bool IsStopped() => cancel.IsCancellationRequested || Volatile.Read(ref fault) is not null;

    private void Stop(Exception exception)
    {
        lock (turn)
        {
            fault ??= ExceptionDispatchInfo.Capture(exception);
            Monitor.PulseAll(turn);
        }
    }

    /// <summary>False when the batch was stopped before it was this block's turn.</summary>
    private bool TryWrite(BlockWorker worker)
    {
        lock (turn)
        {
            while (written != worker.Block.Sequence)
            {
                if (fault is not null)
                {
                    return false;
                }

                Monitor.Wait(turn);
            }

            if (fault is not null)
            {
                return false;
            }

            output.Write(worker.Rows.Written);
            total.Add(worker.Counts);
            worker.Faults.ForEach(bad => options.Failed?.Invoke(bad));
            options.Progressed?.Invoke(total.ToProgress());
            written++;
            Monitor.PulseAll(turn);
            return true;
        }
    }
}
