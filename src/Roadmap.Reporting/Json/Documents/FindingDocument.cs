using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>Something that was found.</summary>
public sealed record FindingDocument
{
    /// <summary>The id of the rule or order constraint; for a waiver that has run out, waiver/ and what it waived.</summary>
    public required string Id { get; init; }

    /// <summary>What it comes from: a rule that fires, the order analysis, or a waiver that has run out.</summary>
    public required string Source { get; init; }

    /// <summary>What kind of thing it says.</summary>
    public required string Finds { get; init; }

    /// <summary>How much it matters here.</summary>
    public required string Severity { get; init; }

    /// <summary>Title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What was found, with its values.</summary>
    public required string Message { get; init; }

    /// <summary>Why it matters.</summary>
    public required string Why { get; init; }

    /// <summary>What to do instead; null for strengths.</summary>
    public required string? Instead { get; init; }

    /// <summary>Where the knowledge comes from.</summary>
    public required string Origin { get; init; }

    /// <summary>How well it is supported: that of its weakest fact; null when nothing is known that could support it.</summary>
    public required string? Confidence { get; init; }

    /// <summary>The ids of the areas it is about.</summary>
    public required ImmutableArray<string> Areas { get; init; }

    /// <summary>The ids of its sources.</summary>
    public required ImmutableArray<string> Cites { get; init; }

    /// <summary>The ids of the practices it leads to.</summary>
    public required ImmutableArray<string> LeadsTo { get; init; }

    /// <summary>The ids of the order constraints that wait on it, when it speaks for a root.</summary>
    public required ImmutableArray<string> HoldsUp { get; init; }

    /// <summary>The leaves that made it.</summary>
    public required ImmutableArray<LeafDocument> Because { get; init; }
}
