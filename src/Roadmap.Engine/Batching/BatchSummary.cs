using System.Collections.Immutable;

namespace Roadmap.Engine.Batching;

/// <summary>What a batch came to.</summary>
public sealed record BatchSummary
{
    /// <summary>How many districts were read.</summary>
    public required long Districts { get; init; }

    /// <summary>How many lines had errors.</summary>
    public required long Faults { get; init; }

    /// <summary>How many lines were blank; they give no row.</summary>
    public required long Blanks { get; init; }

    /// <summary>How many findings other than strengths there are of each severity, mildest first.</summary>
    public required ImmutableArray<long> Findings { get; init; }

    /// <summary>How many of them are stalls.</summary>
    public required long Stalls { get; init; }

    /// <summary>How many bytes were read.</summary>
    public required long BytesRead { get; init; }

    /// <summary>How many bytes were written.</summary>
    public required long BytesWritten { get; init; }

    /// <summary>The line after the last.</summary>
    public required long NextLine { get; init; }
}
