using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A part of a pack as it is in force: <c>roadmap/written/1</c>.</summary>
public sealed record WrittenDocument : IResultDocument
{
    /// <inheritdoc />
    public static string SchemaName => "roadmap/written/1";

    /// <inheritdoc />
    public string Schema { get; init; } = SchemaName;

    /// <summary>The packs, bases first.</summary>
    public required ImmutableArray<PackDocument> Packs { get; init; }

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required string Kind { get; init; }

    /// <summary>The id of the pack that declares it.</summary>
    public required string Pack { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Every value in force, overrides put in, in the order of the document.</summary>
    public required ImmutableArray<WrittenValueDocument> Values { get; init; }
}
