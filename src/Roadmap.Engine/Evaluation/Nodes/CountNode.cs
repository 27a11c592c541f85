using System.Numerics;
using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>
/// Whether the number of true nodes lies between two bounds, both in. True when certain and possible ones agree that it does, false when they agree that it does not.
/// </summary>
/// <param name="Children">The nodes; one that counts twice stands here twice.</param>
/// <param name="Low">The least count.</param>
/// <param name="High">The greatest count, not below <paramref name="Low"/>.</param>
internal sealed record CountNode(SlotList Children, int Low, int High) : TreeNode
{
    internal override TruthWord Evaluate(in LaneWord lanes)
    {
        var width = BitOperations.Log2((uint)Children.Count) + 1;
        Span<ulong> digits = stackalloc ulong[2 * LaneCounter.Digits];
        digits.Clear();
        var certain = new LaneCounter(digits[..width]);
        var possible = new LaneCounter(digits.Slice(LaneCounter.Digits, width));
        foreach (var child in Children.Slots)
        {
            var word = lanes.Nodes[child];
            certain.Add(word.True);
            possible.Add(~word.False & lanes.Mask);
        }

        var yes = Reaches(certain, Low) & ~Reaches(possible, High + 1);
        var no = ~Reaches(possible, Low) | Reaches(certain, High + 1);
        return new TruthWord(yes & lanes.Mask, no & lanes.Mask);
    }

    private ulong Reaches(LaneCounter counter, int bound) => bound > Children.Count ? 0 : counter.AtLeast(bound);
}
