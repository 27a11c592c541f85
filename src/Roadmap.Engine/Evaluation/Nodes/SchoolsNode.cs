using System.Numerics;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>Counts a district's schools. Schools that are not listed may be either; with no school known it is unknown.</summary>
/// <param name="Bound">The bound.</param>
/// <param name="Where">The node of the program on schools.</param>
internal sealed record SchoolsNode(CountBound Bound, int Where) : TreeNode
{
    internal override TruthWord Evaluate(in LaneWord lanes)
    {
        if (lanes.Schools is not { } schools || lanes.SchoolTruth is not { } truth)
        {
            return default;
        }

        var (yes, no) = (0UL, 0UL);
        for (var lane = 0; lane < lanes.Lanes; lane++)
        {
            var verdict = Of(schools, truth, lanes.FirstLane + lane);
            yes |= (verdict == Verdict.True ? 1UL : 0) << lane;
            no |= (verdict == Verdict.False ? 1UL : 0) << lane;
        }

        return new TruthWord(yes, no);
    }

    private Verdict Of(SchoolLanes schools, TruthFrame truth, int lane)
    {
        var total = schools.Total(lane);
        if (total == 0)
        {
            return Verdict.Unknown;
        }

        var (certain, excluded) = Tally(truth, schools.First(lane), schools.Listed(lane));
        return CountRange.Of(Bound, total).Of(certain, total - excluded);
    }

    /// <summary>How many of some neighbouring lanes are true and how many are false.</summary>
    private (int True, int False) Tally(TruthFrame truth, int first, int count)
    {
        var (yes, no) = (0, 0);
        for (var lane = first; lane < first + count;)
        {
            var taken = Math.Min(LaneWords.Lanes - (lane & 63), first + count - lane);
            var word = truth.At(Where, lane >> 6);
            var mask = LaneWords.Mask(taken) << (lane & 63);
            yes += BitOperations.PopCount(word.True & mask);
            no += BitOperations.PopCount(word.False & mask);
            lane += taken;
        }

        return (yes, no);
    }
}
