using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A question that is worth asking.</summary>
public sealed record QuestionDocument
{
    /// <summary>The fact in the language.</summary>
    public required string Cell { get; init; }

    /// <summary>The title of the role to ask; null when it is a fact of the district file.</summary>
    public required string? From { get; init; }

    /// <summary>The question to put to a person.</summary>
    public required string Ask { get; init; }

    /// <summary>How much knowing it would settle, in points with one decimal.</summary>
    public required decimal Worth { get; init; }

    /// <summary>The ids of the rules, constraints and practices it would help to settle.</summary>
    public required ImmutableArray<string> Settles { get; init; }
}
