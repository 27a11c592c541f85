using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>What is known of one practice of a district or school. Dates are as-of-dependent intervals; unknown when nothing says.</summary>
internal sealed record PracticeFacts
{
    /// <summary>The status, or null when unknown.</summary>
    internal PracticeStatus? Status { get; init; }

    internal FactBasis Basis { get; init; }

    /// <summary>The status that readings derive although the file states another, or null.</summary>
    internal PracticeStatus? DisputedBy { get; init; }

    internal required DayInterval Started { get; init; }

    internal required DayInterval InPlaceSince { get; init; }

    internal required DayInterval StoppedOn { get; init; }

    /// <summary>May lie in the future; unknown is every day.</summary>
    internal required DayInterval PlannedStart { get; init; }

    /// <summary>Millionths of a percent point.</summary>
    internal long? Coverage { get; init; }

    /// <summary>Index into <see cref="FactType.Actor"/>.</summary>
    internal int? LedBy { get; init; }

    internal CalendarDuration? Expected { get; init; }

    internal SourcePlace? Place { get; init; }

    internal static PracticeFacts Nothing(int asOf) => new()
    {
        Started = DayInterval.Unknown(asOf),
        InPlaceSince = DayInterval.Unknown(asOf),
        StoppedOn = DayInterval.Unknown(asOf),
        PlannedStart = new DayInterval(DayInterval.Earliest, DateOnly.MaxValue.DayNumber, false),
    };
}
