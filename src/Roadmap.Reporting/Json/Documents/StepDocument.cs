using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A step of a plan.</summary>
public sealed record StepDocument
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly Starts { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly Ends { get; init; }

    /// <summary>The period in which it starts, from 0.</summary>
    public required int Period { get; init; }

    /// <summary>How many periods it takes.</summary>
    public required int Length { get; init; }

    /// <summary>The school term; null without terms.</summary>
    public required string? Term { get; init; }

    /// <summary>What it waits for.</summary>
    public required ImmutableArray<WaitDocument> WaitsFor { get; init; }

    /// <summary>Everything that keeps it from starting one period earlier.</summary>
    public required ImmutableArray<ReasonDocument> Because { get; init; }

    /// <summary>Periods by which it could come later while all else stays.</summary>
    public required int Slack { get; init; }

    /// <summary>Whether a delay delays the end.</summary>
    public required bool Critical { get; init; }

    /// <summary>Whether its start is promised.</summary>
    public required bool Pinned { get; init; }

    /// <summary>Whether it was begun once and stopped.</summary>
    public required bool Restart { get; init; }

    /// <summary>Whether something has to be confirmed first.</summary>
    public required bool Confirm { get; init; }

    /// <summary>Whether nobody said how long it takes.</summary>
    public required bool LengthAssumed { get; init; }

    /// <summary>The rank, from 1.</summary>
    public required int? Rank { get; init; }

    /// <summary>The findings that it helps to clear.</summary>
    public required ImmutableArray<string> Clears { get; init; }

    /// <summary>Remarks for people.</summary>
    public required ImmutableArray<string> Notes { get; init; }
}
