using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>Compares two dates as intervals of days.</summary>
internal sealed record DateNode(DateSide First, DateRelation Relation, DayShift Shift, DateSide Second) : LeafNode
{
    private bool IsSameFact => First.IsCell && First.Slot == Second.Slot;

    internal override TruthWord Evaluate(in LaneWord lanes)
    {
        var firstFrom = First.Firsts(lanes);
        var firstTo = First.Lasts(lanes);
        var secondFrom = Second.Firsts(lanes);
        var secondTo = Second.Lasts(lanes);
        var asOfs = lanes.AsOfs;
        var (yes, no) = (0UL, 0UL);
        for (var lane = 0; lane < asOfs.Length; lane++)
        {
            var first = First.At(firstFrom, firstTo, lane);
            var verdict = IsSameFact
                ? DateTest.OfSame(Relation, Shift, first, asOfs[lane])
                : DateTest.Of(Relation, Shift, first, Second.At(secondFrom, secondTo, lane), asOfs[lane]);
            yes |= (verdict == Verdict.True ? 1UL : 0) << lane;
            no |= (verdict == Verdict.False ? 1UL : 0) << lane;
        }

        return new TruthWord(yes, no);
    }
}
