using System.Diagnostics.CodeAnalysis;
using System.Text;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Facts.Binding;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>One practice while its fields are read. What contradicts itself is not taken, so that the ordinary way says what is wrong with it.</summary>
internal sealed class PracticeLine(LineVocabulary words)
{
    private const int MostCoverage = 100;

    private int status;
    private StatedDays? started;
    private StatedDays? inPlaceSince;
    private StatedDays? stoppedOn;
    private StatedDays? planned;
    private long? coverage;
    private int? ledBy;
    private CalendarDuration? expected;

    internal void Clear()
    {
        status = -1;
        started = inPlaceSince = stoppedOn = planned = null;
        coverage = null;
        ledBy = null;
        expected = null;
    }

    /// <summary>Takes the value of a field.</summary>
    /// <param name="key">The field's place among the keys of a practice.</param>
    /// <param name="text">The value.</param>
    internal bool TryTake(int key, ReadOnlySpan<byte> text) => key switch
    {
        0 => (status = words.Statuses.Find(text)) >= 0,
        1 => StatedDays.TryRead(text, out started),
        2 => StatedDays.TryRead(text, out inPlaceSince),
        3 => StatedDays.TryRead(text, out stoppedOn),
        4 => StatedDays.TryRead(text, out planned) && planned is { IsNever: false },
        5 => TryCoverage(text),
        6 => (ledBy = words.Actors.Find(text)) >= 0,
        _ => TryExpected(text),
    };

    /// <summary>The facts; null when the fields do not agree with one another.</summary>
    internal bool TryEnd(int asOf, [NotNullWhen(true)] out PracticeFacts? facts)
    {
        facts = null;
        if (!IsPast(started, asOf) || !IsPast(inPlaceSince, asOf) || !IsPast(stoppedOn, asOf)
            || !InOrder(started, inPlaceSince) || !InOrder(started, stoppedOn) || !InOrder(inPlaceSince, stoppedOn) || !Agrees())
        {
            return false;
        }

        PracticeStatus? known = status >= 0 ? (PracticeStatus)status : Implied(asOf);
        var dates = PracticeDates.Of(Days(started, asOf), Days(inPlaceSince, asOf), Days(stoppedOn, asOf), known, asOf);
        facts = new PracticeFacts
        {
            Status = known,
            Basis = known is null ? FactBasis.None : FactBasis.Stated,
            Started = dates.Started,
            InPlaceSince = dates.InPlaceSince,
            StoppedOn = dates.StoppedOn,
            PlannedStart = planned is { } days ? new DayInterval(days.First, days.Last, true) : DayInterval.UnknownDeadline,
            Coverage = coverage,
            LedBy = ledBy,
            Expected = expected,
        };
        return true;
    }

    private PracticeStatus? Implied(int asOf) =>
        stoppedOn is { IsNever: false } ? PracticeStatus.Stopped
        : inPlaceSince is { IsNever: false } ? PracticeStatus.InPlace
        : started is { IsNever: false } ? PracticeStatus.UnderWay
        : planned is { } days && days.First > asOf ? PracticeStatus.Planned
        : null;

    private static bool IsPast(StatedDays? stated, int asOf) => stated is not { IsNever: false } days || days.First <= asOf;

    private static bool InOrder(StatedDays? earlier, StatedDays? later) =>
        earlier is not { IsNever: false } from || later is not { IsNever: false } to || to.Last >= from.First;

    private static DayInterval? Days(StatedDays? stated, int asOf) => stated switch
    {
        null => null,
        { IsNever: true } => DayInterval.Never(asOf),
        { } days => new DayInterval(Math.Min(days.First, asOf), Math.Min(days.Last, asOf), true),
    };

    private bool Agrees()
    {
        if (status < 0)
        {
            return true;
        }

        var rank = (PracticeStatus)status;
        var hasBegun = rank is PracticeStatus.UnderWay or PracticeStatus.InPlace or PracticeStatus.Stopped;
        return Agrees(started, mayBeDated: hasBegun, mayBeNever: !hasBegun)
            && Agrees(inPlaceSince, mayBeDated: hasBegun && rank != PracticeStatus.UnderWay, mayBeNever: rank != PracticeStatus.InPlace)
            && Agrees(stoppedOn, mayBeDated: rank == PracticeStatus.Stopped, mayBeNever: rank != PracticeStatus.Stopped);
    }

    private static bool Agrees(StatedDays? stated, bool mayBeDated, bool mayBeNever) => stated is not { } days || (days.IsNever ? mayBeNever : mayBeDated);

    private bool TryCoverage(ReadOnlySpan<byte> text)
    {
        var isRead = Utf8Values.TryPercent(text, MostCoverage, out var percent);
        coverage = percent;
        return isRead;
    }

    private bool TryExpected(ReadOnlySpan<byte> text)
    {
        var isRead = CalendarDuration.TryParse(Encoding.UTF8.GetString(text), out var duration);
        expected = duration;
        return isRead;
    }
}
