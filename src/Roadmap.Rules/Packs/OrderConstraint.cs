using Roadmap.Rules.Packs.Reading;
using System.Collections.Immutable;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs;

/// <summary>One milestone before another: a practice's need, or an order document.</summary>
public sealed class OrderConstraint
{
    /// <summary>The id: the document's, or <c>practice/subject</c> for a need without its own.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the pack that declares it.</summary>
    public required string Pack { get; init; }

    /// <summary>The title for people; for a need, made from its practice and milestone.</summary>
    public required string Title { get; init; }

    /// <summary>The practice whose need it is; null for an order document.</summary>
    public string? NeedOf { get; init; }

    /// <summary>What should come first.</summary>
    public required Milestone First { get; init; }

    /// <summary>What comes after; for a need the start of its practice (the practice at under-way).</summary>
    public required Milestone Then { get; init; }

    /// <summary>How firmly it binds.</summary>
    public required OrderBinding Binding { get; init; }

    /// <summary>How much the first may trail the second; null means not at all.</summary>
    public CalendarDuration? Tandem { get; init; }

    /// <summary>The practices that repair a violation: as declared, else the practice in <see cref="First"/>, else those that raise its area to the level.</summary>
    public required ImmutableArray<string> HealWith { get; init; }

    /// <summary>The severity of a stall on it, when declared.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Why the order matters.</summary>
    public required string Because { get; init; }

    /// <summary>The sources.</summary>
    public ImmutableArray<Citation> Cites { get; init; } = [];

    /// <summary>Sources that disagree.</summary>
    public ImmutableArray<Citation> DisputedBy { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public Origin Origin { get; init; } = Origin.Source;

    /// <summary>What is in force, line by line, with the place of each value.</summary>
    public ImmutableArray<WrittenLine> Written => Form?.Lines ?? [];

    internal WrittenForm? Form { get; init; }

    /// <summary>Where it is declared.</summary>
    public required SourcePlace Place { get; init; }
}
