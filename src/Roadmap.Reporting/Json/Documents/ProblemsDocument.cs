using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>Problems as they are written: <c>roadmap/problems/1</c>.</summary>
public sealed record ProblemsDocument : IResultDocument
{
    /// <inheritdoc />
    public static string SchemaName => "roadmap/problems/1";

    /// <inheritdoc />
    public string Schema { get; init; } = SchemaName;

    /// <summary>By file, line, column, id.</summary>
    public required ImmutableArray<ProblemDocument> Problems { get; init; }
}
