using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>What a practice's status says of its dates, and its dates of its status.</summary>
internal readonly record struct PracticeDates(DayInterval Started, DayInterval InPlaceSince, DayInterval StoppedOn)
{
    /// <summary>The status of a practice whose file gives dates only; null when they do not say.</summary>
    internal static PracticeStatus? ImpliedStatus(PracticeState practice, int asOf) => practice switch
    {
        { StoppedOn.IsNever: false } => PracticeStatus.Stopped,
        { InPlaceSince.IsNever: false } => PracticeStatus.InPlace,
        { Started.IsNever: false } => PracticeStatus.UnderWay,
        { PlannedStart.Date: { } planned } when planned.First.DayNumber > asOf => PracticeStatus.Planned,
        _ => null,
    };

    /// <summary>The dates, each narrowed by the status and by the order started, in place, stopped.</summary>
    internal static PracticeDates Of(PracticeState practice, PracticeStatus? status, int asOf) =>
        Of(Stated(practice.Started, asOf), Stated(practice.InPlaceSince, asOf), Stated(practice.StoppedOn, asOf), status, asOf);

    /// <summary>The same for dates as they were stated, null where nothing was.</summary>
    internal static PracticeDates Of(DayInterval? started, DayInterval? inPlaceSince, DayInterval? stoppedOn, PracticeStatus? status, int asOf)
    {
        var never = DayInterval.Never(asOf);
        var dates = new PracticeDates(
            started ?? ByStatus(status, asOf, never, status is PracticeStatus.UnderWay or PracticeStatus.InPlace or PracticeStatus.Stopped),
            inPlaceSince ?? InPlace(status, asOf, never),
            stoppedOn ?? ByStatus(status, asOf, never, status is PracticeStatus.Stopped));
        return dates.Started.IsCertainlyNever(asOf) ? dates with { InPlaceSince = never, StoppedOn = never } : dates.InOrder(asOf);
    }

    internal static DayInterval Planned(StatedDate? stated) => stated switch
    {
        null => DayInterval.UnknownDeadline,
        { Date: { } date } => DayInterval.Of(date),
        _ => DayInterval.NoDeadline,
    };

    private static DayInterval? Stated(StatedDate? stated, int asOf) => stated switch
    {
        null => null,
        { Date: { } date } => DayInterval.Past(date, asOf),
        _ => DayInterval.Never(asOf),
    };

    private static DayInterval ByStatus(PracticeStatus? status, int asOf, DayInterval otherwise, bool happened) =>
        status is null ? DayInterval.Unknown(asOf) : happened ? DayInterval.Undated(asOf) : otherwise;

    // A stopped practice may have been in place before it was stopped.
    private static DayInterval InPlace(PracticeStatus? status, int asOf, DayInterval never) =>
        status == PracticeStatus.Stopped ? DayInterval.Unknown(asOf) : ByStatus(status, asOf, never, status is PracticeStatus.InPlace);

    private PracticeDates InOrder(int asOf)
    {
        var inPlace = NotAfter(NotBefore(InPlaceSince, Started, asOf), StoppedOn, asOf);
        return new PracticeDates(
            NotAfter(NotAfter(Started, inPlace, asOf), StoppedOn, asOf),
            inPlace,
            NotBefore(StoppedOn, Latest(Started, inPlace, asOf), asOf));
    }

    private static DayInterval Latest(DayInterval started, DayInterval inPlace, int asOf) =>
        inPlace.HasCertainlyHappened(asOf) && (inPlace.First > started.First || !started.HasCertainlyHappened(asOf)) ? inPlace : started;

    // Only days that nobody stated are narrowed: a stated month stays the month that was stated.
    private static DayInterval NotBefore(DayInterval later, DayInterval earlier, int asOf) =>
        later == DayInterval.Undated(asOf) && earlier.HasCertainlyHappened(asOf) ? later with { First = earlier.First } : later;

    private static DayInterval NotAfter(DayInterval earlier, DayInterval later, int asOf) =>
        earlier.First == DayInterval.Earliest && earlier.HasCertainlyHappened(asOf) && later.HasCertainlyHappened(asOf)
            ? earlier with { Last = Math.Min(earlier.Last, later.Last) }
            : earlier;
}
