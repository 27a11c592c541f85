using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Vocabulary;

/// <summary>Two goods that pull against each other. Leaning to one is no fault; an uncharted tension is.</summary>
public sealed class Tension
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>The id of the pole at lean 0.</summary>
    public required string FirstPole { get; init; }

    /// <summary>What the first pole is good for.</summary>
    public required string FirstBenefit { get; init; }

    /// <summary>The id of the pole at lean 100.</summary>
    public required string SecondPole { get; init; }

    /// <summary>What the second pole is good for.</summary>
    public required string SecondBenefit { get; init; }

    /// <summary>How somebody charted a path through it.</summary>
    public string? Path { get; init; }

    /// <summary>The sources.</summary>
    public ImmutableArray<Citation> Cites { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>The type of the pole it leans to: first pole (lean 40 or less), balanced, second pole (60 or more).</summary>
    public FactType PoleType => FactType.Choice([FirstPole, "balanced", SecondPole]);
}
