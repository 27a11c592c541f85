using Roadmap.Rules.Packs.Reading;
using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs;

/// <summary>One thing that can be found about a district.</summary>
public sealed class Rule
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the pack that declares it.</summary>
    public required string Pack { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What it finds.</summary>
    public required FindingKind Finds { get; init; }

    /// <summary>The severity unless a case of <see cref="SeverityWhen"/> holds.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Other severities; the mildest true one wins.</summary>
    public ImmutableArray<SeverityCase> SeverityWhen { get; init; } = [];

    /// <summary>How far the rule has come.</summary>
    public RuleLifecycle Lifecycle { get; init; } = RuleLifecycle.Stable;

    /// <summary>For retired rules, the id of the rule that replaced it.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The id of the rule that this one was written from; null when it was written anew.</summary>
    public string? DerivedFrom { get; init; }

    /// <summary>The areas it is about.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The order constraints whose findings it absorbs when it fires.</summary>
    public ImmutableArray<string> Explains { get; init; } = [];

    /// <summary>The parameters that it uses, its own and pack-wide, by name.</summary>
    public ImmutableArray<Parameter> Parameters { get; init; } = [];

    /// <summary>When the rule applies; null means always.</summary>
    public Condition? AppliesWhen { get; init; }

    /// <summary>When it fires.</summary>
    public required Condition FiresWhen { get; init; }

    /// <summary>What was found.</summary>
    public required MessageTemplate Message { get; init; }

    /// <summary>Why it matters.</summary>
    public required MessageTemplate Why { get; init; }

    /// <summary>What to do instead; null for strengths.</summary>
    public MessageTemplate? Instead { get; init; }

    /// <summary>The practices it leads to.</summary>
    public ImmutableArray<string> LeadsTo { get; init; } = [];

    /// <summary>The sources.</summary>
    public ImmutableArray<Citation> Cites { get; init; } = [];

    /// <summary>Sources that disagree.</summary>
    public ImmutableArray<Citation> DisputedBy { get; init; } = [];

    /// <summary>True when an override disabled it.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>What is in force, line by line, with the place of each value.</summary>
    public ImmutableArray<WrittenLine> Written => Form?.Lines ?? [];

    internal WrittenForm? Form { get; init; }

    /// <summary>Where it is declared.</summary>
    public required SourcePlace Place { get; init; }
}
