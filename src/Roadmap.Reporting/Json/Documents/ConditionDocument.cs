namespace Roadmap.Reporting.Json.Documents;

/// <summary>A condition with what it came to.</summary>
public sealed record ConditionDocument
{
    /// <summary>Its key: applies-when, fires-when, first, then, needs (required).</summary>
    public required string Name { get; init; }

    /// <summary>A condition with what it came to.</summary>
    public required TraceDocument Trace { get; init; }
}
