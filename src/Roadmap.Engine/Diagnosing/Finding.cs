using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Something the engine says about a district, with everything needed to question it.</summary>
public sealed record Finding
{
    /// <summary>The id of the rule or order constraint.</summary>
    public required string Id { get; init; }

    /// <summary>What it comes from.</summary>
    public required FindingSource Source { get; init; }

    /// <summary>What kind of thing it says.</summary>
    public required FindingKind Finds { get; init; }

    /// <summary>How much it matters here.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What was found, with its values.</summary>
    public required string Message { get; init; }

    /// <summary>Why it matters.</summary>
    public required string Why { get; init; }

    /// <summary>What to do instead; null for strengths.</summary>
    public string? Instead { get; init; }

    /// <summary>What would make it milder or worse: one sentence for each severity case that does not hold now.</summary>
    public ImmutableArray<string> WouldChange { get; init; } = [];

    /// <summary>Where the knowledge comes from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>How well it is supported; null when no cell supports it.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The areas it is about.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];

    /// <summary>The sources.</summary>
    public ImmutableArray<Citation> Cites { get; init; } = [];

    /// <summary>Sources that disagree.</summary>
    public ImmutableArray<Citation> DisputedBy { get; init; } = [];

    /// <summary>The practices it leads to.</summary>
    public ImmutableArray<string> LeadsTo { get; init; } = [];

    /// <summary>The order constraints that wait on it, when it is or explains a root.</summary>
    public ImmutableArray<string> HoldsUp { get; init; } = [];

    /// <summary>The order constraints it speaks for: its own, or those a rule explains.</summary>
    public ImmutableArray<string> Constraints { get; init; } = [];

    /// <summary>The leaves that made it.</summary>
    public ImmutableArray<BecauseLeaf> Because { get; init; } = [];

    /// <summary>True when the rule is on trial.</summary>
    public bool IsTrial { get; init; }
}
