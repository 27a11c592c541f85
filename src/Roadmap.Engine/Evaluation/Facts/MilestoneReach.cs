namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>What is known of whether and when a district reached a milestone.</summary>
/// <param name="MayBeReached">Some completion of what is missing has it reached by the as-of date.</param>
/// <param name="MayBeUnreached">Some completion has it not reached.</param>
/// <param name="Earliest">The first day on which it can have been reached.</param>
/// <param name="Latest">The last such day, not after the as-of date.</param>
/// <param name="Holds">Whether it holds now; null when unknown.</param>
/// <param name="HasBegun">Whether its subject has begun; null when unknown.</param>
/// <param name="IsPlanned">Whether its subject is planned; null when unknown.</param>
internal readonly record struct MilestoneReach(
    bool MayBeReached,
    bool MayBeUnreached,
    int Earliest,
    int Latest,
    bool? Holds,
    bool? HasBegun,
    bool? IsPlanned)
{
    /// <summary>Certainly reached, on a day that somebody gave, be it only as a month or a year.</summary>
    internal bool IsDated => MayBeReached && !MayBeUnreached && Earliest > DayInterval.Earliest;

    internal bool IsExact => MayBeReached != MayBeUnreached && (!MayBeReached || Earliest == Latest);

    /// <summary>Makes a reach from a day, keeping it consistent: what holds now was reached, and what was not reached does not hold.</summary>
    internal static MilestoneReach From(DayInterval on, int asOf, bool? holds, bool? hasBegun, bool? isPlanned)
    {
        var mayBeReached = on.First <= asOf;
        var mayBeUnreached = on.Last > asOf && holds != true;
        return new MilestoneReach(
            mayBeReached || !mayBeUnreached,
            mayBeUnreached,
            Math.Min(on.First, asOf),
            Math.Min(on.Last, asOf),
            mayBeReached ? holds : false,
            hasBegun,
            isPlanned);
    }
}
