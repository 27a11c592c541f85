using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>What keeps a step from starting one period earlier.</summary>
public sealed record ReasonDocument
{
    /// <summary>What kind of thing it is: a word of the format.</summary>
    public required string Kind { get; init; }

    /// <summary>What is said.</summary>
    public required string Text { get; init; }

    /// <summary>The practices that hold it back.</summary>
    public required ImmutableArray<string> Practices { get; init; }

    /// <summary>The resource.</summary>
    public required string? Resource { get; init; }

    /// <summary>The order constraint.</summary>
    public required string? Constraint { get; init; }

    /// <summary>The first day of what holds it back; null when it is no matter of days.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>The last day of what holds it back; null when it is no matter of days.</summary>
    public required DateOnly? To { get; init; }

    /// <summary>The file it concerns; null when there is none.</summary>
    public required string? File { get; init; }

    /// <summary>The line, from 1; null when there is none.</summary>
    public required int? Line { get; init; }
}
