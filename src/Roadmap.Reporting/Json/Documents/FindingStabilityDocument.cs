namespace Roadmap.Reporting.Json.Documents;

/// <summary>How often a finding stayed.</summary>
public sealed record FindingStabilityDocument
{
    /// <summary>The id of the rule or order constraint.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its severity in the district as it stands, or in the first sample that has it.</summary>
    public required string Severity { get; init; }

    /// <summary>True when the district as it stands has it.</summary>
    public required bool Found { get; init; }

    /// <summary>In how many samples it holds.</summary>
    public required int Holds { get; init; }

    /// <summary>In how many samples it cannot be told.</summary>
    public required int Undetermined { get; init; }
}
