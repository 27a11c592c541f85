using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>An explanation as it is written: <c>roadmap/explanation/1</c>.</summary>
public sealed record ExplanationDocument : IResultDocument
{
    /// <inheritdoc />
    public static string SchemaName => "roadmap/explanation/1";

    /// <inheritdoc />
    public string Schema { get; init; } = SchemaName;

    /// <summary>The packs, bases first.</summary>
    public required ImmutableArray<PackDocument> Packs { get; init; }

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required string Kind { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it comes to for the district.</summary>
    public required string Outcome { get; init; }

    /// <summary>One or two sentences that say so.</summary>
    public required string Summary { get; init; }

    /// <summary>The conditions with what each came to.</summary>
    public required ImmutableArray<ConditionDocument> Conditions { get; init; }

    /// <summary>What keeps it from holding although its values are known; the nearest first, what cannot be measured last.</summary>
    public required ImmutableArray<NearMissDocument> NearMisses { get; init; }

    /// <summary>The leaves that cannot be told because facts are missing, in the order written.</summary>
    public required ImmutableArray<UnknownLeafDocument> UnknownLeaves { get; init; }

    /// <summary>The facts that would settle what is unknown.</summary>
    public required ImmutableArray<string> AsksFor { get; init; }
}
