using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Something the engine says about a district, with everything needed to question it.</summary>
/// <remarks>Immutable. What it says and what it rests on is put into words when it is first read, from facts that no longer change.</remarks>
public sealed record Finding
{
    private Deferred<FindingWords> words;

    /// <summary>Makes a finding of which everything is given.</summary>
    public Finding() => words = new Given<FindingWords>(FindingWords.None);

    /// <summary>A finding of nothing, from which one is made whose words and evidence are worked out when they are read.</summary>
    internal static Finding Blank { get; } = new()
    {
        Id = "",
        Source = FindingSource.Rule,
        Finds = FindingKind.Gap,
        Severity = Severity.Note,
        Title = "",
        Message = "",
        Why = "",
        Origin = Origin.Ours,
    };

    /// <summary>What it says and what it rests on, when that is read.</summary>
    internal Deferred<FindingWords> Words
    {
        init => words = value;
    }

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
    public required string Message { get => words.Value.Message; init => words = new Given<FindingWords>(words.Value with { Message = value }); }

    /// <summary>Why it matters.</summary>
    public required string Why { get => words.Value.Why; init => words = new Given<FindingWords>(words.Value with { Why = value }); }

    /// <summary>What to do instead; null for strengths.</summary>
    public string? Instead { get => words.Value.Instead; init => words = new Given<FindingWords>(words.Value with { Instead = value }); }

    /// <summary>What would make it milder or worse: one sentence for each severity case that does not hold now.</summary>
    public ImmutableArray<string> WouldChange { get => words.Value.WouldChange; init => words = new Given<FindingWords>(words.Value with { WouldChange = value }); }

    /// <summary>Where the knowledge comes from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>How well it is supported; null when no cell supports it.</summary>
    public Confidence? Confidence { get => words.Value.Confidence; init => words = new Given<FindingWords>(words.Value with { Confidence = value }); }

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
    public ImmutableArray<BecauseLeaf> Because { get => words.Value.Because; init => words = new Given<FindingWords>(words.Value with { Because = value }); }

    /// <summary>True when the rule is on trial.</summary>
    public bool IsTrial { get; init; }
}
