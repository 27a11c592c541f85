using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>How a difference between two values of an ordered indicator compares with what the pack counts as a move.</summary>
internal static class MoveSize
{
    private const int Tenth = 10;

    /// <summary>True when the difference is too small to count: the values agree.</summary>
    internal static bool IsFlat(Indicator indicator, long from, long to) =>
        from == to || (indicator.MovesByTenth ? Difference(from, to) * Tenth < Math.Abs(from) : Difference(from, to) < indicator.MovesBy);

    /// <summary>True when the difference is more than what counts as a move: the values contradict each other.</summary>
    internal static bool IsApart(Indicator indicator, long from, long to) =>
        indicator.MovesByTenth ? Difference(from, to) * Tenth > Math.Abs(from) : Difference(from, to) > indicator.MovesBy;

    private static long Difference(long from, long to) => Math.Abs(to - from);
}
