using System.Runtime.CompilerServices;

namespace Roadmap.Engine;

/// <summary>Gathers a stream into blocks without holding back what has arrived: a block ends when it is full, or when the next item has to be waited for.</summary>
internal static class ReadyBlocks
{
    internal static async IAsyncEnumerable<T[]> Of<T>(IAsyncEnumerable<T> items, int size, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var left = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var stream = items.GetAsyncEnumerator(left.Token);
        var awaited = Task.CompletedTask;
        try
        {
            var block = new List<T>(size);
            while (true)
            {
                var next = stream.MoveNextAsync().AsTask();
                awaited = next;
                if (block.Count > 0 && (block.Count == size || !next.IsCompleted))
                {
                    yield return [.. block];
                    block.Clear();
                }

                if (!await next.ConfigureAwait(false))
                {
                    break;
                }

                block.Add(stream.Current);
            }

            if (block.Count > 0)
            {
                yield return [.. block];
            }
        }
        finally
        {
            // Whoever reads may leave while the next item is waited for, and a stream may not be disposed of before it has answered.
            await left.CancelAsync().ConfigureAwait(false);
            await awaited.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await stream.DisposeAsync().ConfigureAwait(false);
        }
    }
}
