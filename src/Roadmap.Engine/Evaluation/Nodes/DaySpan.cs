namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>The days that a date may be.</summary>
/// <param name="First">The first, as a day number.</param>
/// <param name="Last">The last, not before the first.</param>
/// <param name="MayLieAhead">True for a deadline or literal: a day after the as-of date is a day like any other, not never.</param>
internal readonly record struct DaySpan(int First, int Last, bool MayLieAhead)
{
    /// <summary>The last day that counts as having happened; what lies after it stands for never.</summary>
    internal int Horizon(int asOf) => HorizonOf(MayLieAhead, asOf);

    internal static int HorizonOf(bool mayLieAhead, int asOf) => mayLieAhead ? DateOnly.MaxValue.DayNumber - 1 : asOf;
}
