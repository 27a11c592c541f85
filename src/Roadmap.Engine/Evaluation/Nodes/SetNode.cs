using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>Which words are in a set.</summary>
internal sealed record SetNode(int Slot, SetTest Test, ulong Members) : LeafNode
{
    internal static bool Holds(SetTest test, ulong members, ulong set) => test switch
    {
        SetTest.Includes => (set & members) != 0,
        SetTest.Lacks => (~set & members) != 0,
        _ => set != 0 && (set & ~members) == 0,
    };

    internal override TruthWord Evaluate(in LaneWord lanes)
    {
        var known = lanes.ValueKnown(Slot);
        var values = lanes.Values(Slot);
        var bits = 0UL;
        for (var lane = 0; lane < values.Length; lane++)
        {
            bits |= (Holds(Test, Members, (ulong)values[lane]) ? 1UL : 0) << lane;
        }

        return TruthWord.Of(bits, known);
    }
}
