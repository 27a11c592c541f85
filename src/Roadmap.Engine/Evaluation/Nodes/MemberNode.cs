using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>Whether a word is among some that are no range.</summary>
internal sealed record MemberNode(int Slot, ulong Members) : LeafNode
{
    internal static bool Contains(ulong members, long word) => ((members >> (int)word) & 1) != 0;

    internal override TruthWord Evaluate(in LaneWord lanes)
    {
        var known = lanes.ValueKnown(Slot);
        var values = lanes.Values(Slot);
        var bits = 0UL;
        for (var lane = 0; lane < values.Length; lane++)
        {
            bits |= ((Members >> (int)values[lane]) & 1) << lane;
        }

        return TruthWord.Of(bits, known);
    }
}
