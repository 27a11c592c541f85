using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>What the change does to a district.</summary>
public sealed record DistrictMoveDocument
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The file it concerns.</summary>
    public required string File { get; init; }

    /// <summary>Whether its diagnosis differs.</summary>
    public required bool Moved { get; init; }

    /// <summary>What keeps it from being read with both versions.</summary>
    public required ImmutableArray<string> Faults { get; init; }

    /// <summary>Findings that are new.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? New { get; init; }

    /// <summary>Findings that are gone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Cleared { get; init; }

    /// <summary>Found before, and not to be decided now.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Undecided { get; init; }

    /// <summary>Severities that moved.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<SeverityMoveDocument>? Severities { get; init; }

    /// <summary>No question before, and not to be decided now.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Opened { get; init; }

    /// <summary>Not to be decided before, and no question now.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Settled { get; init; }

    /// <summary>Areas that stand otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Standings { get; init; }

    /// <summary>Order constraints of another status.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Order { get; init; }

    /// <summary>Ranks that moved.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<RankMoveDocument>? Ranks { get; init; }
}
