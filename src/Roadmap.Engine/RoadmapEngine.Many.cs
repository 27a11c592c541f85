using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Telemetry;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine;

public sealed partial class RoadmapEngine
{
    /// <summary>
    /// Diagnoses many districts in the order given, a block of 256 at a time, so that memory stays bounded however many there are. A district with errors is one
    /// result without a value; the rest goes on.
    /// </summary>
    /// <param name="states">The districts; read as the results are read.</param>
    /// <param name="progress">Told after each block how many districts are done, refused ones included.</param>
    /// <param name="cancellation">Looked at before each block.</param>
    /// <returns>A result for each district, in the same order.</returns>
    /// <exception cref="OperationCanceledException">While the results are read: it was cancelled.</exception>
    public IEnumerable<Checked<Diagnosis>> DiagnoseAll(
        IEnumerable<DistrictState> states,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(states);
        return DiagnoseBlocks(states, progress, cancellation);
    }

    /// <summary>
    /// Diagnoses districts as they arrive, in their order. A block ends at 256 districts, or where the next one has to be waited for: so a slow stream is answered
    /// as it comes, and a fast one by the block.
    /// </summary>
    /// <inheritdoc cref="DiagnoseAll(IEnumerable{DistrictState}, IProgress{int}?, CancellationToken)"/>
    /// <param name="states">The districts.</param>
    /// <param name="progress">Told after each block how many districts are done, refused ones included.</param>
    /// <param name="cancellation">Looked at before each block, and handed to the stream.</param>
    public IAsyncEnumerable<Checked<Diagnosis>> DiagnoseAll(
        IAsyncEnumerable<DistrictState> states,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(states);
        return DiagnoseStream(states, progress, cancellation);
    }

    private IEnumerable<Checked<Diagnosis>> DiagnoseBlocks(IEnumerable<DistrictState> states, IProgress<int>? progress, CancellationToken cancellation)
    {
        var done = 0;
        foreach (var block in states.Chunk(Evaluator.BlockSize))
        {
            cancellation.ThrowIfCancellationRequested();
            var results = DiagnoseBlock(block);
            progress?.Report(done += block.Length);
            foreach (var result in results)
            {
                yield return result;
            }
        }
    }

    private async IAsyncEnumerable<Checked<Diagnosis>> DiagnoseStream(
        IAsyncEnumerable<DistrictState> states,
        IProgress<int>? progress,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var done = 0;
        await foreach (var block in ReadyBlocks.Of(states, Evaluator.BlockSize, cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            var results = DiagnoseBlock(block);
            progress?.Report(done += block.Length);
            foreach (var result in results)
            {
                yield return result;
            }
        }
    }

    private ImmutableArray<Checked<Diagnosis>> DiagnoseBlock(DistrictState[] states)
    {
        using var call = watch.Begin(RoadmapTelemetry.DiagnoseBlockActivity);
        var bound = Array.ConvertAll(states, state => DistrictBinder.Bind(state, index));
        var districts = bound.Select(one => one.Value).OfType<BoundDistrict>().ToArray();
        using var run = evaluation.Evaluate(districts);
        var results = ImmutableArray.CreateBuilder<Checked<Diagnosis>>(states.Length);
        var lane = 0;
        foreach (var one in bound)
        {
            var diagnosis = one.Value is null ? null : diagnoser.Diagnose(run, one.Value, lane++, one.Problems);
            results.Add(new Checked<Diagnosis>(diagnosis, one.Problems));
        }

        call?.Diagnosed(results);
        return results.MoveToImmutable();
    }
}
