namespace Roadmap.Reporting.Json.Documents;

/// <summary>What the plan is worth in one respect, and what no plan can beat.</summary>
public sealed record MeasureDocument
{
    /// <summary>What kind of thing it is: a word of the format.</summary>
    public required string Kind { get; init; }

    /// <summary>The value.</summary>
    public required long Value { get; init; }

    /// <summary>What no plan can beat.</summary>
    public required long AtLeast { get; init; }
}
