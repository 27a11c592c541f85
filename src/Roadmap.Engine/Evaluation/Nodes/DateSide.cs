using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>A side of a date comparison.</summary>
/// <param name="Slot">The date column; -1 for a literal, -2 for the as-of date.</param>
/// <param name="First">The first day of a literal.</param>
/// <param name="Last">The last day of a literal.</param>
/// <param name="MayLieAhead">True for a deadline or literal: a day after the as-of date is a day like any other, not never.</param>
internal readonly record struct DateSide(int Slot, int First, int Last, bool MayLieAhead)
{
    private const int LiteralSlot = -1;
    private const int AsOfSlot = -2;

    internal static DateSide AsOf { get; } = new(AsOfSlot, 0, 0, false);

    internal bool IsCell => Slot >= 0;

    internal static DateSide Literal(int first, int last) => new(LiteralSlot, first, last, true);

    internal static DateSide Cell(int slot, bool isDeadline) => new(slot, 0, 0, isDeadline);

    internal ReadOnlySpan<int> Firsts(in LaneWord lanes) => IsCell ? lanes.Firsts(Slot) : lanes.AsOfs;

    internal ReadOnlySpan<int> Lasts(in LaneWord lanes) => IsCell ? lanes.Lasts(Slot) : lanes.AsOfs;

    internal DaySpan At(ReadOnlySpan<int> firsts, ReadOnlySpan<int> lasts, int lane) =>
        Slot == LiteralSlot ? new DaySpan(First, Last, true) : new DaySpan(firsts[lane], lasts[lane], MayLieAhead);
}
