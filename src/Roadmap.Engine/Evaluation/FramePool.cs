using System.Collections.Concurrent;
using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation;

/// <summary>Keeps a program's frames for the next block, so that evaluating one more district allocates none. Safe to share between threads.</summary>
internal sealed class FramePool(RuleProgram program)
{
    private readonly ConcurrentQueue<LaneFrames> free = new();

    internal RuleProgram Program => program;

    /// <summary>Empty frames; to be given back with <see cref="Return"/>.</summary>
    internal LaneFrames Rent() => free.TryDequeue(out var frames) ? frames : new LaneFrames(program.NewFacts(), new TruthFrame());

    internal void Return(LaneFrames frames)
    {
        frames.Facts.Reset();
        free.Enqueue(frames);
    }
}
