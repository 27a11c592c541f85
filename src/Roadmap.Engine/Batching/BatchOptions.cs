using System.Collections.Immutable;

namespace Roadmap.Engine.Batching;

/// <summary>How a batch is read and written.</summary>
public sealed record BatchOptions
{
    /// <summary>How the input is written.</summary>
    public BatchFormat Input { get; init; }

    /// <summary>How the output is to be written.</summary>
    public BatchFormat Output { get; init; }

    /// <summary>What a row is about.</summary>
    public BatchRows Rows { get; init; }

    /// <summary>The names of the columns, in the order wanted; empty for the usual ones. <see cref="RoadmapEngine.BatchColumns"/> lists them.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>The line to begin at, from 1: those before it are counted and left out, and a header is written only when this is 1.</summary>
    public long FirstLine { get; init; } = 1;

    /// <summary>Which part of the input to read; null for all of it. Needs a stream that can seek.</summary>
    public BatchShard? Shard { get; init; }

    /// <summary>How many threads work, at least 1; the result does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Called after each stretch of rows was written, in order and on one thread at a time.</summary>
    public Action<BatchProgress>? Progressed { get; init; }

    /// <summary>Called for each line with errors, in order and on one thread at a time.</summary>
    public Action<BatchFault>? Failed { get; init; }
}
