using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>The question that comes next.</summary>
public sealed record AskedDocument
{
    /// <summary>The fact that is asked for, in the language of conditions.</summary>
    public required string Cell { get; init; }

    /// <summary>Whom to ask; null for a fact of the district file.</summary>
    public required string? From { get; init; }

    /// <summary>The question for a person.</summary>
    public required string Ask { get; init; }

    /// <summary>What an answer may be.</summary>
    public required AnswerFormDocument Takes { get; init; }

    /// <summary>How much knowing it would settle, in points.</summary>
    public required decimal Worth { get; init; }

    /// <summary>The rules, order constraints and practices that wait for it.</summary>
    public required ImmutableArray<string> Settles { get; init; }

    /// <summary>Whether a single answer changes the first leverage points.</summary>
    public required bool Flips { get; init; }
}
