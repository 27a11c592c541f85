using Roadmap.Rules.Packs.Reading;
using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs;

/// <summary>Something that can be put in place: a possible leverage point.</summary>
public sealed class Practice
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the pack that declares it.</summary>
    public required string Pack { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences on what it is; or null.</summary>
    public string? Summary { get; init; }

    /// <summary>The area it belongs to.</summary>
    public required string Area { get; init; }

    /// <summary>Who carries it: a word of <see cref="FactType.Actor"/>.</summary>
    public required string Actor { get; init; }

    /// <summary>When it makes sense at all; null means always.</summary>
    public Condition? AppliesWhen { get; init; }

    /// <summary>Its needs, in the order written; they stand among <see cref="RulePack.Orders"/> too.</summary>
    public ImmutableArray<OrderConstraint> Needs { get; init; } = [];

    /// <summary>When it is withheld; null means never.</summary>
    public Condition? AvoidWhen { get; init; }

    /// <summary>Why it is withheld.</summary>
    public string? AvoidBecause { get; init; }

    /// <summary>The levels it brings areas to.</summary>
    public ImmutableArray<AreaRaise> Raises { get; init; } = [];

    /// <summary>What it takes.</summary>
    public PracticeEffort Effort { get; init; } = new(null, []);

    /// <summary>The outcomes it moves.</summary>
    public ImmutableArray<PracticeEffect> Effects { get; init; } = [];

    /// <summary>What sources found.</summary>
    public ImmutableArray<PracticeEvidence> Evidence { get; init; } = [];

    /// <summary>How to begin.</summary>
    public ImmutableArray<string> FirstSteps { get; init; } = [];

    /// <summary>When its status is in-place although no file says so; null when it cannot be derived.</summary>
    public Condition? InPlaceWhen { get; init; }

    /// <summary>Where it comes from.</summary>
    public Origin Origin { get; init; } = Origin.Source;

    /// <summary>The sources.</summary>
    public ImmutableArray<Citation> Cites { get; init; } = [];

    /// <summary>What is in force, line by line, with the place of each value.</summary>
    public ImmutableArray<WrittenLine> Written => Form?.Lines ?? [];

    internal WrittenForm? Form { get; init; }

    /// <summary>Where it is declared.</summary>
    public required SourcePlace Place { get; init; }
}
