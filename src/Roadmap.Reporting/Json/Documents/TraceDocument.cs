using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A part of a condition and what it came to.</summary>
public sealed record TraceDocument
{
    /// <summary>The leaf in the language, or the key of a tree: all, any, none, areas at least 3.</summary>
    public required string Text { get; init; }

    /// <summary>The leaf in a reader's words; for a tree the same as text.</summary>
    public required string Sentence { get; init; }

    /// <summary>What it came to.</summary>
    public required string Verdict { get; init; }

    /// <summary>True for the leaves to which the condition at the top owes its verdict.</summary>
    public required bool Decisive { get; init; }

    /// <summary>The school it was looked at for; null for the district itself.</summary>
    public required string? School { get; init; }

    /// <summary>The file in which it is written.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>The facts that a leaf read; empty for trees.</summary>
    public required ImmutableArray<CellDocument> Values { get; init; }

    /// <summary>The parts, in the order written.</summary>
    public required ImmutableArray<TraceDocument> Children { get; init; }
}
