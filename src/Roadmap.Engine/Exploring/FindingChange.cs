using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Exploring;

/// <summary>Something that one of two diagnoses says of a district, and what became of it.</summary>
public sealed record FindingChange
{
    private readonly string? message;

    /// <summary>The id of the rule or order constraint.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of thing it says; null when it is found in neither.</summary>
    public FindingKind? Finds { get; init; }

    /// <summary>How the diagnosis before stands to it.</summary>
    public required FindingPresence Before { get; init; }

    /// <summary>How the diagnosis after stands to it.</summary>
    public required FindingPresence After { get; init; }

    /// <summary>Its severity before; null unless it was found.</summary>
    public Severity? SeverityBefore { get; init; }

    /// <summary>Its severity after; null unless it is found.</summary>
    public Severity? SeverityAfter { get; init; }

    /// <summary>What was found, with its values: after when it is found there, else before; null when it is found in neither.</summary>
    public string? Message { get => message ?? Source?.Message; init => message = value; }

    /// <summary>The finding that says it, so that it is put into words only when somebody reads it.</summary>
    internal Finding? Source { get; init; }

    /// <summary>What brought the change; null when nothing changed, or when that cannot be told.</summary>
    public ChangeCause? Cause { get; init; }

    /// <summary>Found before, and it certainly does not hold any more.</summary>
    public bool IsCleared => Before == FindingPresence.Found && After == FindingPresence.Absent;

    /// <summary>Found now and not before.</summary>
    public bool IsNew => After == FindingPresence.Found && Before != FindingPresence.Found;

    /// <summary>Found in both.</summary>
    public bool IsStillThere => Before == FindingPresence.Found && After == FindingPresence.Found;
}
