using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>Whether anybody told a fact. Never unknown.</summary>
internal sealed record KnownNode(int Slot, bool IsDate) : LeafNode
{
    internal override TruthWord Evaluate(in LaneWord lanes) =>
        TruthWord.Of(IsDate ? lanes.DateKnown(Slot) : lanes.ValueKnown(Slot), lanes.Mask);
}
