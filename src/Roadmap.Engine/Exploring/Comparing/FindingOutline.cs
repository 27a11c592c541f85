using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Exploring.Comparing;

/// <summary>How a diagnosis stands to one rule or order constraint.</summary>
internal sealed record FindingOutline(string Id, string Title, FindingPresence Presence)
{
    internal FindingKind? Finds { get; init; }

    internal Severity? Severity { get; init; }

    /// <summary>The finding itself, when it is found.</summary>
    internal Finding? Source { get; init; }
}
