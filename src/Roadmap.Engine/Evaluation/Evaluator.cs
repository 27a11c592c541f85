using Roadmap.Engine.Evaluation.Derivation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Engine.Evaluation.Lowering;

namespace Roadmap.Engine.Evaluation;

/// <summary>
/// Evaluates a pack for districts, one or a block of many. In three steps, because the status of an order reads derived levels and rules read the status of an order:
/// <see cref="Derive"/>, then whoever analyses the order writes <see cref="BoundDistrict.Orders"/>, then <see cref="Evaluate(ReadOnlySpan{BoundDistrict})"/>.
/// </summary>
/// <remarks>Immutable but for its pool of frames; safe to share between threads.</remarks>
internal sealed class Evaluator
{
    /// <summary>How many districts make a good block: enough for whole words, few enough for their facts to stay in a processor's cache.</summary>
    internal const int BlockSize = 256;

    private readonly DerivedFacts derived;
    private readonly FramePool pool;
    private readonly SubjectColumns subjects;

    internal Evaluator(PackIndex index)
    {
        derived = DerivedFacts.Of(index);
        pool = new FramePool(ProgramBuilder.OfPack(index));
        subjects = new SubjectColumns(pool.Program.Columns);
    }

    internal RuleProgram Program => pool.Program;

    /// <summary>Works out the levels and statuses that the pack derives and writes them into the districts' and their schools' facts.</summary>
    internal void Derive(ReadOnlySpan<BoundDistrict> districts) => derived.Derive(districts);

    /// <summary>The same for districts that each say only something.</summary>
    /// <param name="nothing">A district of which nothing is known, without what is derived of it.</param>
    /// <param name="districts">Any number.</param>
    internal void DeriveSparse(BoundDistrict nothing, ReadOnlySpan<BoundDistrict> districts) => derived.DeriveSparse(nothing, districts);

    /// <summary>Reads the facts of the districts and works out every rule.</summary>
    /// <param name="districts">Any number; they become lanes in this order.</param>
    internal EvaluationRun Evaluate(ReadOnlySpan<BoundDistrict> districts)
    {
        var frames = pool.Rent();
        for (var lane = 0; lane < districts.Length; lane++)
        {
            frames.Facts.Fill(lane, districts[lane], districts[lane].District);
        }

        return Run(frames);
    }

    /// <summary>The same for districts that differ little from one that was evaluated: what they have in common is read once.</summary>
    /// <param name="like">The district that was evaluated.</param>
    /// <param name="districts">Any number; they become lanes in this order. Schools are as many as its own, and say the same.</param>
    internal EvaluationRun EvaluateAlike(BoundDistrict like, ReadOnlySpan<BoundDistrict> districts)
    {
        if (!like.Schools.IsEmpty)
        {
            return Evaluate(districts);
        }

        var frames = pool.Rent();
        frames.Facts.FillAlike(districts.Length, like);
        for (var lane = 0; lane < districts.Length; lane++)
        {
            subjects.Refill(frames.Facts, lane, like, districts[lane]);
        }

        return Run(frames);
    }

    /// <summary>The same for districts that have nothing in common but that each says only something: what none of them says is read once.</summary>
    /// <param name="nothing">A district of which nothing is known, with what is derived of it and its order statuses. Those of another as-of date, or with schools, are read in full.</param>
    /// <param name="districts">Any number; they become lanes in this order.</param>
    internal EvaluationRun EvaluateSparse(BoundDistrict nothing, ReadOnlySpan<BoundDistrict> districts)
    {
        var frames = pool.Rent();
        frames.Facts.FillAlike(districts.Length, nothing);
        for (var lane = 0; lane < districts.Length; lane++)
        {
            if (districts[lane].AsOf != nothing.AsOf || frames.Facts.Schools is not null || !districts[lane].Schools.IsEmpty)
            {
                frames.Facts.Fill(lane, districts[lane], districts[lane].District);
            }
            else
            {
                subjects.Refill(frames.Facts, lane, nothing, districts[lane]);
            }
        }

        return Run(frames);
    }

    /// <summary>Works out every rule for facts that are not a district's as it stands: the caller fills the lanes.</summary>
    /// <param name="fill">Fills the frame from lane 0 up.</param>
    internal EvaluationRun Evaluate(Action<FactFrame> fill)
    {
        var frames = pool.Rent();
        fill(frames.Facts);
        return Run(frames);
    }

    private EvaluationRun Run(LaneFrames frames)
    {
        Program.Evaluate(frames.Facts, frames.Truth);
        return new EvaluationRun(pool, frames);
    }
}
