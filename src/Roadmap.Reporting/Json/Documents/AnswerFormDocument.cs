using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>What answers a question takes.</summary>
public sealed record AnswerFormDocument
{
    /// <summary>A reading is a value, with <c>on DATE</c>, <c>by METHOD</c> and <c>N of M</c> after it if one likes; an earlier reading needs its day.</summary>
    public required string Kind { get; init; }

    /// <summary>The type of the value.</summary>
    public required string Type { get; init; }

    /// <summary>The words that a value may be; empty for numbers and dates.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>The same for people.</summary>
    public required string Expected { get; init; }
}
