using System.Collections.Immutable;
using Roadmap.Engine.Batching;

namespace Roadmap.Engine;

public sealed partial class RoadmapEngine
{
    private readonly Lazy<Batch> batch;

    /// <summary>
    /// Diagnoses any number of districts, a line of the input each, and writes rows of a table: the order is kept, memory stays bounded, and the bytes do not
    /// depend on the number of threads. A line with errors gives a row that says so, and the rest goes on.
    /// </summary>
    /// <param name="input">UTF-8: a district as JSON on each line, or comma-separated values. Read to its end; stays open.</param>
    /// <param name="output">Takes the rows; stays open and is not flushed.</param>
    /// <param name="options">How to read and write; null for JSON in and out, a row for each district.</param>
    /// <param name="cancel">Stops between blocks of rows; what was written is whole.</param>
    /// <exception cref="ArgumentException">A column is not known, or a shard is asked for of a stream that cannot seek.</exception>
    /// <exception cref="IOException">A stream cannot be read or written.</exception>
    /// <exception cref="OperationCanceledException">The batch was stopped.</exception>
    public BatchSummary RunBatch(Stream input, Stream output, BatchOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        options ??= new BatchOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.FirstLine, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        if (options.Shard is not null && !input.CanSeek)
        {
            throw new ArgumentException("A shard needs an input that can seek.", nameof(options));
        }

        return batch.Value.Run(input, output, options, cancel);
    }

    /// <summary>The names that <see cref="BatchOptions.Columns"/> can hold, in order; some stand for several columns.</summary>
    /// <param name="rows">What a row is about.</param>
    public ImmutableArray<string> BatchColumns(BatchRows rows) => [.. batch.Value.Groups(rows).Select(group => group.Name)];
}
