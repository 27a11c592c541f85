using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A diagnosis as it is written: <c>roadmap/diagnosis/1</c>.</summary>
public sealed record DiagnosisDocument : IResultDocument
{
    /// <inheritdoc />
    public static string SchemaName => "roadmap/diagnosis/1";

    /// <inheritdoc />
    public string Schema { get; init; } = SchemaName;

    /// <summary>Which district, as of when.</summary>
    public required DistrictDocument District { get; init; }

    /// <summary>The packs that were used, in the order of extension.</summary>
    public required ImmutableArray<PackDocument> Packs { get; init; }

    /// <summary>The engine's version.</summary>
    public required string Engine { get; init; }

    /// <summary>Where each area stands, in the order of the pack's areas.</summary>
    public required ImmutableArray<StandingDocument> Standings { get; init; }

    /// <summary>What was found: by severity, kind, id; rules on trial last.</summary>
    public required ImmutableArray<FindingDocument> Findings { get; init; }

    /// <summary>Rules about which too little is known: by severity, id.</summary>
    public required ImmutableArray<UndeterminedDocument> Undetermined { get; init; }

    /// <summary>Findings the district lives with, in id order.</summary>
    public required ImmutableArray<WaivedDocument> Waived { get; init; }

    /// <summary>What was done in and out of order.</summary>
    public required OrderDocument Order { get; init; }

    /// <summary>What could come next, best first.</summary>
    public required ImmutableArray<LeveragePointDocument> LeveragePoints { get; init; }

    /// <summary>The ids of the practices under way and moving.</summary>
    public required ImmutableArray<string> UnderWay { get; init; }

    /// <summary>Practices that would do harm now.</summary>
    public required ImmutableArray<WithheldDocument> Withheld { get; init; }

    /// <summary>What is worth asking next: by worth, fact.</summary>
    public required ImmutableArray<QuestionDocument> Questions { get; init; }

    /// <summary>Warnings about the district file.</summary>
    public required ImmutableArray<ProblemDocument> Problems { get; init; }
}
