using System.Collections.Immutable;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Deciding;

/// <summary>A practice with everything looked up that is the same for every district.</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Applies">The node of applies-when, or -1.</param>
/// <param name="Avoid">The node of avoid-when, or -1.</param>
/// <param name="Effects">The outcomes it moves.</param>
/// <param name="Evidence">What its best evidence is worth, in thousandths of a point.</param>
/// <param name="Effort">What it takes when no district states a capacity, in thousandths of a point.</param>
internal sealed record PracticePlan(
    Practice Practice,
    int Applies,
    int Avoid,
    ImmutableArray<EffectPlan> Effects,
    long Evidence,
    long Effort);
