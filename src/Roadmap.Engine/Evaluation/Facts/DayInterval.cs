namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>
/// What is known of a day: it lies between two day numbers, both in. The day after the as-of date stands for "never, as far as the as-of date".
/// </summary>
/// <param name="First">The earliest possible day.</param>
/// <param name="Last">The latest possible day.</param>
/// <param name="IsKnown">True when somebody said something about it, be it only that it happened or that it never did.</param>
internal readonly record struct DayInterval(int First, int Last, bool IsKnown)
{
    /// <summary>The day before which no date of a district lies.</summary>
    internal const int Earliest = 0;

    /// <summary>True when it is one certain day (or certainly never).</summary>
    internal bool IsExact => First == Last;

    internal static DayInterval Unknown(int asOf) => new(Earliest, asOf + 1, false);

    internal static DayInterval Never(int asOf) => new(asOf + 1, asOf + 1, true);

    /// <summary>It happened, nobody says when.</summary>
    internal static DayInterval Undated(int asOf) => new(Earliest, asOf, true);

    internal bool IsCertainlyNever(int asOf) => First > asOf;

    internal bool HasCertainlyHappened(int asOf) => Last <= asOf;
}
