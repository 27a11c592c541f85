using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>What the plan takes of a resource in a window.</summary>
public sealed record UseDocument
{
    /// <summary>The resource.</summary>
    public required string Resource { get; init; }

    /// <summary>The name for people.</summary>
    public required string Name { get; init; }

    /// <summary>The first day of the window.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of the window.</summary>
    public required DateOnly To { get; init; }

    /// <summary>How much of it is taken.</summary>
    public required decimal Taken { get; init; }

    /// <summary>How much there is of it.</summary>
    public required decimal Capacity { get; init; }

    /// <summary>The practices that take it.</summary>
    public required ImmutableArray<string> By { get; init; }
}
