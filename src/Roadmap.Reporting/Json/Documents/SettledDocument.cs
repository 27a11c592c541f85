using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>What an answer settled.</summary>
public sealed record SettledDocument
{
    /// <summary>The rules that fire now and did not before.</summary>
    public required ImmutableArray<string> Fires { get; init; }

    /// <summary>The rules that are quiet or do not apply now and were open or fired before.</summary>
    public required ImmutableArray<string> Quiet { get; init; }

    /// <summary>The rules that are undetermined now and were not before.</summary>
    public required ImmutableArray<string> Open { get; init; }

    /// <summary>The order constraints whose status changed.</summary>
    public required ImmutableArray<SettledOrderDocument> Orders { get; init; }

    /// <summary>The first leverage points before the answer.</summary>
    public required ImmutableArray<string> FirstBefore { get; init; }
}
