namespace Roadmap.Rules.Packs;

/// <summary>An outcome that a practice moves.</summary>
/// <param name="Outcome">The id of the outcome indicator.</param>
/// <param name="Strength">How much.</param>
public sealed record PracticeEffect(string Outcome, EffectStrength Strength);
