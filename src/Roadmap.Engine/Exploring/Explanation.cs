using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Exploring;

/// <summary>Why a rule, an order constraint or a practice comes to what it does for a district.</summary>
public sealed record Explanation
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The packs that say so, bases first.</summary>
    public ImmutableArray<PackIdentity> Packs { get; init; } = [];

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about.</summary>
    public required ExplainedKind Kind { get; init; }

    /// <summary>
    /// What it comes to: for a rule fires, quiet, undetermined or not-applicable; for an order its status or unknown; for a practice ready, blocked (by needs or
    /// by questions), withheld, under-way, in-place or dropped.
    /// </summary>
    public required string Outcome { get; init; }

    /// <summary>One or two sentences that say so.</summary>
    public required string Summary { get; init; }

    /// <summary>The conditions, each with what it came to; for a rule applies-when and fires-when, for an order its two milestones, for a practice its conditions and needs.</summary>
    public required ImmutableArray<ExplainedCondition> Conditions { get; init; }

    /// <summary>
    /// What keeps it from holding although its values are known: for a rule that does not fire, a practice whose needs are not met. The nearest first, what cannot be measured last.
    /// </summary>
    public ImmutableArray<NearMiss> NearMisses { get; init; } = [];

    /// <summary>What keeps it from being told: the leaves on missing facts that a rule that is undetermined, or a practice that waits for an answer, depends on.</summary>
    public ImmutableArray<UnknownLeaf> UnknownLeaves { get; init; } = [];

    /// <summary>The cells that would settle what is unknown, in the order the conditions name them.</summary>
    public ImmutableArray<string> AsksFor { get; init; } = [];

    /// <summary>For a rule: the leaves to which the outcome is owed, with what is known of the facts they read.</summary>
    public ImmutableArray<BecauseLeaf> Because { get; init; } = [];

    /// <summary>The explanation as plain text: a sentence, then the tree with what each part came to.</summary>
    public override string ToString() => ExplanationText.Write(this);
}
