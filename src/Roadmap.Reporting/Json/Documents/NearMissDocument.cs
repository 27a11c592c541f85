namespace Roadmap.Reporting.Json.Documents;

/// <summary>A leaf that keeps something from holding although its value is known.</summary>
public sealed record NearMissDocument
{
    /// <summary>The leaf in the language.</summary>
    public required string Leaf { get; init; }

    /// <summary>The leaf in a reader's words.</summary>
    public required string Sentence { get; init; }

    /// <summary>The gap in words; null where nothing lies between right and wrong.</summary>
    public required string? MissesBy { get; init; }

    /// <summary>The gap as a share of a natural scale, with three decimals; null when there is no gap to measure.</summary>
    public required decimal? Share { get; init; }

    /// <summary>True when the leaf holds and should not.</summary>
    public required bool MustNotHold { get; init; }

    /// <summary>The school; null for the district itself.</summary>
    public required string? School { get; init; }
}
