namespace Roadmap.Reference.Tests.Reference;

/// <summary>A district.</summary>
internal sealed record ModelDistrict
{
    internal required When AsOf { get; init; }

    internal When? Program { get; init; }

    internal int? SchoolNumber { get; init; }

    internal required IReadOnlyList<(string Id, Datum Value)> Profile { get; init; }

    internal required IReadOnlyList<(string Area, string Level)> Targets { get; init; }

    internal required IReadOnlyList<TensionState> Tensions { get; init; }

    /// <summary>What is said of the district itself.</summary>
    internal required Unit Own { get; init; }

    internal required IReadOnlyList<Unit> Schools { get; init; }

    internal sealed record TensionState(string Id, decimal? Lean, bool? Named, bool? Anchored);

    /// <summary>The district itself or one of its schools.</summary>
    internal sealed record Unit(string Id, IReadOnlyList<AreaState> Areas, IReadOnlyList<PracticeState> Practices, IReadOnlyList<Reading> Readings);

    internal sealed record AreaState(string Id, string Level, IReadOnlyList<(When Date, string Level)> History);

    internal sealed record PracticeState(string Id, string? Status)
    {
        internal When? Started { get; init; }

        internal When? InPlaceSince { get; init; }

        internal When? StoppedOn { get; init; }

        internal When? PlannedStart { get; init; }

        internal decimal? Coverage { get; init; }

        internal string? LedBy { get; init; }

        internal Span? Expected { get; init; }
    }

    internal sealed record Reading(string Of, string Role, Datum? Value, string? Method, When? Date, int? Responses, int? Invited);
}
