using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>Whether a date has not come by the as-of date, or a deadline never comes.</summary>
internal sealed record NeverNode(int Slot, bool IsDeadline) : LeafNode
{
    internal override TruthWord Evaluate(in LaneWord lanes)
    {
        var firsts = lanes.Firsts(Slot);
        var lasts = lanes.Lasts(Slot);
        var asOfs = lanes.AsOfs;
        var never = 0UL;
        var happened = 0UL;
        for (var lane = 0; lane < asOfs.Length; lane++)
        {
            var horizon = DaySpan.HorizonOf(IsDeadline, asOfs[lane]);
            never |= (firsts[lane] > horizon ? 1UL : 0) << lane;
            happened |= (lasts[lane] <= horizon ? 1UL : 0) << lane;
        }

        return new TruthWord(never, happened);
    }
}
