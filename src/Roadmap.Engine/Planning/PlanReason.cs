using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Engine.Planning;

/// <summary>Something that keeps a step from starting earlier.</summary>
public sealed record PlanReason
{
    /// <summary>What kind of thing it is.</summary>
    public required PlanReasonKind Kind { get; init; }

    /// <summary>One sentence for people.</summary>
    public required string Text { get; init; }

    /// <summary>The ids of the practices in the way: those waited for, or those that take what is full.</summary>
    public ImmutableArray<string> Practices { get; init; } = [];

    /// <summary>The resource that is full or closed, or null.</summary>
    public string? Resource { get; init; }

    /// <summary>The order constraint, or null.</summary>
    public string? Constraint { get; init; }

    /// <summary>The first day of what is full or closed, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of what is full or closed, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Where the district file says so, or null.</summary>
    public SourcePlace? Place { get; init; }
}
