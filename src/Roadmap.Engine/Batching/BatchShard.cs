namespace Roadmap.Engine.Batching;

/// <summary>One of several parts of a batch: of an input cut into stretches of equal size, the lines that begin in one of them. The results of all, one after the other, are the result of the whole.</summary>
public sealed record BatchShard
{
    /// <summary>Names a shard.</summary>
    /// <param name="number">Which one, from 1.</param>
    /// <param name="count">How many there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1, or there are fewer shards than that.</exception>
    public BatchShard(int number, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, count);
        Number = number;
        Count = count;
    }

    /// <summary>Which one, from 1.</summary>
    public int Number { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }
}
