using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>An end of a range: an amount, or a column's number plus an amount.</summary>
/// <param name="Slot">The column, or -1.</param>
/// <param name="Amount">The amount.</param>
internal readonly record struct NumberSide(int Slot, long Amount)
{
    internal ulong Known(in LaneWord lanes) => Slot < 0 ? lanes.Mask : lanes.ValueKnown(Slot);

    internal long At(ReadOnlySpan<long> values, int lane) => Slot < 0 ? Amount : values[lane] + Amount;

    internal ReadOnlySpan<long> Values(in LaneWord lanes) => Slot < 0 ? [] : lanes.Values(Slot);
}
